package report.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;

/**
 * The indicators of a table by theme, initiative and action: the outermost heading is a theme, the
 * next an initiative, those below it and texts of what is done an action.
 *
 * @param themes the themes in the order of the table
 */
record Outline(List<Theme> themes) {
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:第?[0-9０-９①-⑳Ⅰ-Ⅹ]+(?:[-－ー.．の][0-9０-９]+)*[章節項編]?[).）．、]?|(?:基本目標|基本方針|基本施策|政策|施策|分野|柱|戦略|方針|目標|テーマ)\\s*[0-9０-９①-⑳Ⅰ-Ⅹ一二三四五六七八九十]+(?:[-－ー.．の][0-9０-９]+)*)[\\s"
              + "　:：]+");

  /** Copies the list. */
  Outline {
    themes = List.copyOf(themes);
  }

  /**
   * A theme.
   *
   * @param number its number
   * @param heading its heading in the table; empty if the table has none
   * @param initiatives its initiatives
   */
  record Theme(int number, Optional<Placed> heading, List<Initiative> initiatives) {
    /** Copies the list. */
    Theme {
      initiatives = List.copyOf(initiatives);
    }

    String id() {
      return "theme-" + number;
    }

    /** The department of most of its indicators. */
    Optional<String> department() {
      return initiatives.stream()
          .flatMap(initiative -> initiative.all().stream())
          .flatMap(indicator -> indicator.department().stream())
          .collect(Collectors.groupingBy(Placed::text, LinkedHashMap::new, Collectors.counting()))
          .entrySet()
          .stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey);
    }
  }

  /**
   * An initiative.
   *
   * @param id its id
   * @param heading its heading; empty if its theme has no further headings
   * @param goals the indicators that stand directly under it
   * @param actions its actions
   */
  record Initiative(
      String id, Optional<Placed> heading, List<Indicator> goals, List<Action> actions) {
    /** Copies the lists. */
    Initiative {
      goals = List.copyOf(goals);
      actions = List.copyOf(actions);
    }

    List<Indicator> all() {
      List<Indicator> all = new ArrayList<>(goals);
      actions.forEach(action -> all.addAll(action.goals()));
      all.sort(Comparator.comparing(Indicator::row));
      return all;
    }
  }

  /**
   * An action.
   *
   * @param id its id
   * @param text what is done
   * @param goals its indicators
   */
  record Action(String id, Placed text, List<Indicator> goals) {
    /** Copies the list. */
    Action {
      goals = List.copyOf(goals);
    }
  }

  /** The outline of indicators. */
  static Outline of(List<Indicator> indicators) {
    List<Theme> themes = new ArrayList<>();
    by(indicators, 0)
        .forEach(
            (heading, inside) -> {
              int number = themes.size() + 1;
              themes.add(new Theme(number, group(inside.get(0), 0), initiatives(inside)));
            });
    return new Outline(themes);
  }

  private static List<Initiative> initiatives(List<Indicator> inside) {
    List<Initiative> initiatives = new ArrayList<>();
    by(inside, 1)
        .forEach(
            (heading, within) -> {
              String id = "i" + (initiatives.size() + 1);
              List<Indicator> goals = within.stream().filter(i -> action(i).isEmpty()).toList();
              initiatives.add(
                  new Initiative(id, group(within.get(0), 1), goals, actions(within, id)));
            });
    return initiatives;
  }

  private static List<Action> actions(List<Indicator> within, String initiative) {
    Map<String, List<Indicator>> byText = new LinkedHashMap<>();
    within.forEach(
        i ->
            action(i)
                .ifPresent(
                    text -> byText.computeIfAbsent(text.text(), none -> new ArrayList<>()).add(i)));
    List<Action> actions = new ArrayList<>();
    byText
        .values()
        .forEach(
            goals ->
                actions.add(
                    new Action(
                        initiative + "-a" + (actions.size() + 1),
                        action(goals.get(0)).orElseThrow(),
                        goals)));
    return actions;
  }

  private static Optional<Placed> action(Indicator indicator) {
    return indicator.texts().stream()
        .filter(text -> text.role() == Role.ACTION)
        .map(Text::text)
        .findFirst()
        .or(() -> group(indicator, 2));
  }

  private static Map<String, List<Indicator>> by(List<Indicator> indicators, int level) {
    return indicators.stream()
        .collect(
            Collectors.groupingBy(
                i -> group(i, level).map(Placed::text).orElse(""),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Optional<Placed> group(Indicator indicator, int level) {
    List<Placed> groups = indicator.groups();
    return groups.size() > level ? Optional.of(groups.get(level)) : Optional.empty();
  }

  /** A heading without its number: 健やかなまち for 政策１　健やかなまち. */
  static String title(String heading) {
    String line = heading.replace("\n", " ").strip();
    Matcher m = MARK.matcher(line);
    String rest = m.find() ? line.substring(m.end()).strip() : line;
    String bare = rest.replaceFirst("^[①-⑳](?=.{2,})", "");
    return bare.isEmpty() ? line : bare;
  }
}
