package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * A survey tool, recognised by the columns that it writes itself beside the answers, as its own
 * manual lists them.
 */
enum SurveyTool {
  QUALTRICS(
      "Qualtrics",
      ImmutableList.of(ImmutableSet.of("startdate", "enddate", "recordeddate")),
      ImmutableSet.of(
          "startdate",
          "enddate",
          "status",
          "ipaddress",
          "progress",
          "duration (in seconds)",
          "finished",
          "recordeddate",
          "recipientlastname",
          "recipientfirstname",
          "recipientemail",
          "externalreference",
          "externaldatareference",
          "locationlatitude",
          "locationlongitude",
          "distributionchannel",
          "userlanguage"),
      ImmutableSet.of("responseid")),
  SURVEYMONKEY(
      "SurveyMonkey",
      ImmutableList.of(ImmutableSet.of("respondent id", "start date")),
      ImmutableSet.of(
          "collector id",
          "collector",
          "start date",
          "end date",
          "date created",
          "date modified",
          "ip address",
          "email address",
          "first name",
          "last name",
          "custom data 1",
          "custom data",
          "language"),
      ImmutableSet.of("respondent id")),
  LIMESURVEY(
      "LimeSurvey",
      ImmutableList.of(
          ImmutableSet.of("submitdate", "lastpage"),
          ImmutableSet.of("date submitted", "last page"),
          ImmutableSet.of("antwoord id", "laatste pagina")),
      ImmutableSet.of(
          "datum ingezonden",
          "datum ingestuurd",
          "datum verzonden",
          "laatste pagina",
          "starttaal",
          "datum gestart",
          "datum laatste actie",
          "ip-adres",
          "toegangscode",
          "submitdate",
          "lastpage",
          "startlanguage",
          "seed",
          "startdate",
          "datestamp",
          "ipaddr",
          "refurl",
          "token",
          "date submitted",
          "last page",
          "start language",
          "date started",
          "date last action",
          "ip address",
          "referrer url",
          "access code",
          "total time"),
      ImmutableSet.of("id", "response id", "antwoord id")),
  TYPEFORM(
      "Typeform",
      ImmutableList.of(ImmutableSet.of("#", "submit date (utc)")),
      ImmutableSet.of(
          "start date (utc)",
          "submit date (utc)",
          "stage date (utc)",
          "response type",
          "network id",
          "tags",
          "ending"),
      ImmutableSet.of("#")),
  MICROSOFT_FORMS(
      "Microsoft Forms",
      ImmutableList.of(
          ImmutableSet.of("id", "start time", "completion time"),
          ImmutableSet.of("id", "begintijd", "tijd van voltooien")),
      ImmutableSet.of(
          "start time",
          "completion time",
          "email",
          "name",
          "last modified time",
          "total points",
          "quiz feedback",
          "language",
          "grade posted time",
          "begintijd",
          "tijd van voltooien",
          "e-mail",
          "naam",
          "tijdstip van laatste wijziging"),
      ImmutableSet.of("id")),
  GOOGLE_FORMS(
      "Google Forms",
      ImmutableList.of(ImmutableSet.of("timestamp"), ImmutableSet.of("tijdstempel")),
      ImmutableSet.of("timestamp", "tijdstempel", "email address", "e-mailadres", "score"),
      ImmutableSet.of());

  private static final ImmutableSet<String> HANDED_IN =
      ImmutableSet.of(
          "submitdate",
          "date submitted",
          "datum ingezonden",
          "datum ingestuurd",
          "datum verzonden");

  private final String called;
  private final ImmutableList<ImmutableSet<String>> signs;
  private final ImmutableSet<String> administration;
  private final ImmutableSet<String> respondent;

  SurveyTool(
      String called,
      ImmutableList<ImmutableSet<String>> signs,
      ImmutableSet<String> administration,
      ImmutableSet<String> respondent) {
    this.called = called;
    this.signs = signs;
    this.administration = administration;
    this.respondent = respondent;
  }

  /** The tool that writes columns of these names, in lower case; empty when it is none of them. */
  static Optional<SurveyTool> of(Set<String> names, boolean hasImportIds) {
    if (hasImportIds) {
      return Optional.of(QUALTRICS);
    }
    for (SurveyTool tool : values()) {
      if (tool.signs.stream().anyMatch(names::containsAll)) {
        return Optional.of(tool);
      }
    }
    return Optional.empty();
  }

  /** Whether the tool writes a column of that name, in lower case, about the response itself. */
  boolean isAdministration(String name) {
    return administration.contains(name)
        || (this == QUALTRICS && name.endsWith("_nps_group"))
        || (this == LIMESURVEY
            && (name.startsWith("question time:") || name.startsWith("group time:")));
  }

  /** Whether the tool writes when a response was handed in, and nothing where it was not. */
  boolean isHandedIn(String name) {
    return this == LIMESURVEY && HANDED_IN.contains(name);
  }

  /** Whether the tool writes a number for each response into a column of that name. */
  boolean isRespondent(String name) {
    return respondent.contains(name);
  }

  @Override
  public String toString() {
    return called;
  }
}
