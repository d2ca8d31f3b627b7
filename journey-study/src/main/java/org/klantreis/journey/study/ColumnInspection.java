package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;

/**
 * What was seen in a column, and what it is taken for.
 *
 * @param column what it is taken for, with what is uncertain about it
 * @param says what its cells are, in words: {@code ratings on 1-5}
 * @param filled how many cells hold something
 * @param empty how many cells hold nothing
 * @param values its values with how often each is there, in order of appearance; empty where there
 *     are more than 200
 * @param missing the values that are taken for no answer, or for not experienced, with how often
 */
public record ColumnInspection(
    CodebookColumn column,
    String says,
    long filled,
    long empty,
    ImmutableMap<String, Long> values,
    ImmutableMap<String, Long> missing) {}
