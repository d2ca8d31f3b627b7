package org.klantreis.journey.report.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A colour by its role, in a light and in a dark surrounding. Text colours have a contrast of at
 * least 4.5 on every ground that they stand on (WCAG 2.2, AA); below, met and exceeded can be told
 * apart by who sees no red or no green, and are never told by colour alone.
 */
public enum Ink {
  /** The page. */
  PAPER("#faf8f4", "#11151d"),
  /** What lies on the page: cards and maps. */
  SURFACE("#ffffff", "#181e29"),
  /** Text and the most important lines. */
  TEXT("#1a2233", "#eef1f6"),
  /** Text that can wait. */
  MUTED("#566073", "#a7b1c2"),
  /** Thin lines that part things. */
  HAIRLINE("#e2ded5", "#313a4a"),
  /** Lines that must be seen, such as axes. */
  LINE("#8a93a3", "#6f7b8f"),
  /** The bars of phases, and the text on them. */
  PHASE("#22304d", "#34456b"),
  /** Text on a bar. */
  ON_PHASE("#ffffff", "#ffffff"),
  /** The emotion curve. */
  CURVE("#24407a", "#9fbcff"),
  /** Below expectation. */
  BELOW("#9f380a", "#ffa47a"),
  /** As expected. */
  MET("#4a5568", "#b9c3d3"),
  /** Above expectation. */
  EXCEEDED("#0a5187", "#86c5ff"),
  /** The ground of what is below expectation. */
  BELOW_GROUND("#fcede4", "#35211b"),
  /** The ground of what is as expected. */
  MET_GROUND("#f4f2ed", "#20283a"),
  /** The ground of what is above expectation. */
  EXCEEDED_GROUND("#e1eef8", "#15304a"),
  /** A moment of truth. */
  MOMENT("#8f5704", "#f3bd57"),
  /** What is to become. */
  TO_BE("#0b6e63", "#57d3c4"),
  /** A first line among several. */
  LINE_1("#24407a", "#9fbcff"),
  /** A second line among several. */
  LINE_2("#a8400c", "#ffa47a"),
  /** A third line among several. */
  LINE_3("#0b6e63", "#57d3c4"),
  /** A fourth line among several. */
  LINE_4("#7a3b96", "#d6a9f2"),
  /** A fifth line among several. */
  LINE_5("#5f6200", "#d3d468"),
  /** A sixth line among several. */
  LINE_6("#a3246a", "#ff94c8"),
  /** The least of five. */
  HEAT_1("#eef3f9", "#1d2635"),
  /** The second of five. */
  HEAT_2("#cddff0", "#24405f"),
  /** The third of five. */
  HEAT_3("#94bbde", "#2f5f8f"),
  /** The fourth of five. */
  HEAT_4("#336da4", "#7fb2e5"),
  /** The most of five. */
  HEAT_5("#12457c", "#b9dbff");

  private static final int LIGHT_HEATS = 3;

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /** How much there is of something, in five steps from 0. */
  public static Ink heat(int step) {
    return values()[HEAT_1.ordinal() + step];
  }

  /** Text on that step. */
  public static Ink onHeat(int step) {
    return step < LIGHT_HEATS ? TEXT : SURFACE;
  }

  /** The colour by day, as {@code #rrggbb}. */
  public String light() {
    return light;
  }

  /** The colour by night, as {@code #rrggbb}. */
  public String dark() {
    return dark;
  }

  /** Its name in style sheets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The class of what is filled with it. */
  public String fill() {
    return "f-" + word();
  }

  /** The class of what is drawn with it. */
  public String stroke() {
    return "s-" + word();
  }

  /** The rules for a picture that stands alone; plain colours, for programs without variables. */
  public static String standalone() {
    return rules(false) + "@media screen and (prefers-color-scheme:dark){\n" + rules(true) + "}\n";
  }

  private static String rules(boolean night) {
    return Arrays.stream(values())
        .map(ink -> ink.rule(night ? ink.dark : ink.light))
        .collect(Collectors.joining());
  }

  private String rule(String colour) {
    return "." + fill() + "{fill:" + colour + "}." + stroke() + "{stroke:" + colour + "}\n";
  }

  /** The rules for a page: variables, and pictures that use them. */
  public static String page() {
    return ":root{color-scheme:light dark;\n"
        + variables(false)
        + "}\n@media screen and (prefers-color-scheme:dark){:root{\n"
        + variables(true)
        + "}}\n"
        + Arrays.stream(values())
            .map(ink -> ink.rule("var(--" + ink.word() + ")"))
            .collect(Collectors.joining());
  }

  private static String variables(boolean night) {
    return Arrays.stream(values())
        .map(ink -> "--" + ink.word() + ":" + (night ? ink.dark : ink.light) + ";\n")
        .collect(Collectors.joining());
  }
}
