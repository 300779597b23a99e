package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.cell.TableYear;
import report.notation.HalfWidth;

/**
 * Several figures in one cell, each behind its label: 【目標値】80％以上【実績】85％, or 目標：80％ 実績：85％.
 *
 * @param items what the cell is about; several if it begins anew with a target
 */
record LabelledFigures(List<Item> items) {
  private static final String WORDS =
      "(?:[RHS令和平成元年度末\\d]{0,8}の?)?(?:(?:当初|変更前|変更後|見直し後|最終|年度)?目標値?|実績値?|現状値?|基準値?|達成率|進捗率|結果)"
          + "(?:[(][^()]{1,10}[)])?";
  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[〔<《](?<in>"
              + WORDS
              + ")[】\\]〕>》][:]?|(?:^|(?<=[\\s、,。/;・]))(?<bare>"
              + WORDS
              + ")\\s*[:]",
          Pattern.MULTILINE);

  /** Copies the list. */
  LabelledFigures {
    items = List.copyOf(items);
  }

  /**
   * What a cell is about.
   *
   * @param name its name, if it stands before its figures
   * @param figures its figures
   */
  record Item(String name, List<Part> figures) {
    /** Copies the list. */
    Item {
      figures = List.copyOf(figures);
    }

    boolean has(Role role, Optional<TableYear> year) {
      return figures.stream().anyMatch(p -> p.role() == role && p.year().equals(year));
    }
  }

  /**
   * A figure.
   *
   * @param role what its label says
   * @param year the year in its label
   * @param text what stands behind its label
   */
  record Part(Role role, Optional<TableYear> year, String text) {}

  /** Whether a text has a target and an actual behind labels. */
  static boolean isLabelled(String text) {
    List<Role> roles =
        of(text).items().stream().flatMap(i -> i.figures().stream()).map(Part::role).toList();
    return roles.contains(Role.ACTUAL)
        && (roles.contains(Role.TARGET) || roles.contains(Role.FINAL_TARGET));
  }

  /** The figures in a text; no items if it has no labels. */
  static LabelledFigures of(String text) {
    String half = HalfWidth.of(text).replace('：', ':');
    Matcher m = LABEL.matcher(half);
    List<Item> items = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    String name = "";
    String next = "";
    int from = 0;
    Optional<String> label = Optional.empty();
    while (m.find()) {
      String before = half.substring(from, m.start());
      if (label.isEmpty()) {
        next = before;
      } else {
        String[] split = before.strip().split("\n(?=[①-⑳○・■●◇◆(])", 2);
        parts.add(part(label.get(), split[0]));
        next = split.length > 1 ? split[1] : "";
      }
      String found = m.group("in") == null ? m.group("bare") : m.group("in");
      Part probe = part(found, "");
      boolean isAnew =
          new Item("", parts).has(probe.role(), probe.year())
              || (!next.isBlank() && !parts.isEmpty());
      if (isAnew) {
        items.add(new Item(name, parts));
        parts = new ArrayList<>();
      }
      name = parts.isEmpty() ? name(next) : name;
      label = Optional.of(found);
      from = m.end();
    }
    if (label.isPresent()) {
      parts.add(part(label.get(), half.substring(from)));
      items.add(new Item(name, parts));
    }
    return new LabelledFigures(items);
  }

  private static String name(String before) {
    return before.strip().replaceFirst("^[①-⑳○・■●◇◆]\\s*", "").replaceFirst("[:]$", "").strip();
  }

  private static Part part(String label, String text) {
    String shown = text.strip().replaceFirst("[、,。;/]$", "").strip();
    return new Part(role(label), TableYear.in(label), shown);
  }

  private static Role role(String label) {
    if (label.contains("率")) {
      return Role.RATE;
    }
    if (label.contains("目標")) {
      boolean isEarlier = label.contains("当初") || label.contains("変更前");
      return isEarlier
          ? Role.EARLIER_TARGET
          : label.contains("最終") ? Role.FINAL_TARGET : Role.TARGET;
    }
    return label.contains("現状") || label.contains("基準") ? Role.BASELINE : Role.ACTUAL;
  }
}
