package report.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.compare.Change.Part;
import report.document.Bullet;
import report.document.Chapter;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Overview;
import report.document.Piece;
import report.document.ThemeHead;
import report.document.ThemePart;

/**
 * Composes the comparison table (新旧対照表) of two versions of a book: a document whose themes have the
 * new text in the column of actions, the old text in that of goals, and remarks in that of
 * progress.
 */
public final class ComparisonTable {
  /** What is not printed in the columns of texts. */
  private static final Set<ChangeKind> IN_REMARKS =
      EnumSet.of(ChangeKind.METHOD, ChangeKind.SETTING, ChangeKind.PROSPECT);

  private final Labels labels;
  private final Comparison comparison;
  private final FirstTargets first;
  private final Document before;
  private final Document after;
  private final Pairs pairs;

  private ComparisonTable(
      Comparison comparison, Document before, Document after, Pairs pairs, Labels labels) {
    this.labels = labels;
    this.comparison = comparison;
    this.before = before;
    this.first = new FirstTargets(before, after);
    this.after = after;
    this.pairs = pairs;
  }

  /**
   * Composes a comparison table.
   *
   * @param before the first version
   * @param after the second version
   * @param comparison what differs between them
   * @param labels the labels, in the language of the table
   * @return the themes that differ, with the headings of all their initiatives; without any theme
   *     if none differs
   */
  public static Document of(
      BookVersion before, BookVersion after, Comparison comparison, Labels labels) {
    return new ComparisonTable(
            comparison,
            before.document(labels),
            after.document(labels),
            new Pairs(
                Pairing.of(
                    PlanTree.of(before.book()), PlanTree.of(after.book()), before.book().year())),
            labels)
        .document();
  }

  private Document document() {
    List<Chapter> chapters = new ArrayList<>();
    for (ThemePart theme : after.themes()) {
      Optional<ThemePart> old =
          pairs.before(Part.THEME, theme.id(), theme.id()).flatMap(id -> find(before.themes(), id));
      theme(theme, old).ifPresent(part -> chapters.add(chapter(part)));
    }
    for (ThemePart theme : before.themes()) {
      if (pairs.after(Part.THEME, theme.id(), theme.id()).isEmpty()) {
        chapters.add(chapter(removed(theme)));
      }
    }
    return new Document(overview(chapters), chapters);
  }

  private static Optional<ThemePart> find(List<ThemePart> themes, String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  private static Chapter chapter(ThemePart theme) {
    return new Chapter(theme, List.of(), List.of());
  }

  private Overview overview(List<Chapter> chapters) {
    return overview(
        after.overview(),
        labels.get("diff.table", after.overview().title()),
        labels.get("diff.between", comparison.before(), comparison.after()),
        chapters,
        labels);
  }

  /** The head of a document of changes. */
  static Overview overview(
      Overview book, String title, String between, List<Chapter> chapters, Labels labels) {
    return new Overview(
        book.code(),
        book.year(),
        book.publisher(),
        title,
        between,
        chapters.stream().map(chapter -> head(chapter.theme())).toList(),
        List.of(),
        List.of(),
        book.tally(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        labels);
  }

  private static ThemeHead head(ThemePart theme) {
    return new ThemeHead(
        theme.id(),
        theme.number(),
        theme.band(),
        theme.title(),
        theme.department(),
        theme.asOf(),
        List.of(),
        theme.tally());
  }

  /** A theme that is in the second version, if anything of it differs. */
  private Optional<ThemePart> theme(ThemePart theme, Optional<ThemePart> old) {
    ComparedRows head = new ComparedRows(labels);
    head.compare(
        "",
        old.map(this::heading).orElse(List.of()),
        heading(theme),
        reason(Part.THEME, theme.id(), theme.id()));
    head.compare(
        labels.get("theme.direction"),
        old.map(ThemePart::direction).orElse(List.of()),
        theme.direction(),
        "");
    List<InitiativePart> sections = new ArrayList<>();
    boolean isChanged = head.changed().isPresent();
    head.changed()
        .ifPresent(rows -> sections.add(section(labels.get("diff.part.THEME"), theme, rows)));
    for (InitiativePart section : theme.sections()) {
      ComparedRows rows = new ComparedRows(labels);
      new ComparedSection(labels, pairs, this::reason, theme.id(), rows, first)
          .compare(old.map(ThemePart::sections).orElse(List.of()), section, old.map(ThemePart::id));
      isChanged |= rows.changed().isPresent();
      sections.add(section(section.title(), theme, rows.all()));
    }
    for (InitiativePart section : old.map(ThemePart::sections).orElse(List.of())) {
      if (isGone(theme, old.orElseThrow(), section)) {
        ComparedRows rows = new ComparedRows(labels);
        new ComparedSection(labels, pairs, this::reason, old.orElseThrow().id(), rows, first)
            .remove(section);
        isChanged |= rows.changed().isPresent();
        rows.changed().ifPresent(all -> sections.add(section(section.title(), theme, all)));
      }
    }
    return isChanged ? Optional.of(part(theme, sections)) : Optional.empty();
  }

  /** Whether a section of the first version is not in the second one. */
  private boolean isGone(ThemePart theme, ThemePart old, InitiativePart section) {
    Set<String> now =
        theme.sections().stream().map(InitiativePart::anchor).collect(Collectors.toSet());
    boolean isInitiative =
        !section.anchor().equals(InitiativePart.OF_THEME)
            && !section.anchor().equals(InitiativePart.OUTLOOK);
    return isInitiative
        ? pairs.after(Part.INITIATIVE, old.id(), section.anchor()).isEmpty()
        : !now.contains(section.anchor());
  }

  private ThemePart removed(ThemePart theme) {
    ComparedRows head = new ComparedRows(labels);
    head.compare("", heading(theme), List.of(), "");
    head.compare(labels.get("theme.direction"), theme.direction(), List.of(), "");
    List<InitiativePart> sections = new ArrayList<>();
    sections.add(section(labels.get("diff.part.THEME"), theme, head.all()));
    for (InitiativePart section : theme.sections()) {
      ComparedRows rows = new ComparedRows(labels);
      new ComparedSection(labels, pairs, this::reason, theme.id(), rows, first).remove(section);
      sections.add(section(section.title(), theme, rows.all()));
    }
    return part(theme, sections);
  }

  private List<Piece> heading(ThemePart theme) {
    String department = theme.department();
    List<Piece> heading = new ArrayList<>();
    heading.add(
        Piece.Line.of(Bullet.LABEL, 0, theme.band() + labels.get("theme.gap") + theme.title()));
    if (!department.isEmpty()) {
      heading.add(Piece.Line.of(Bullet.NONE, 0, department));
    }
    return heading;
  }

  private InitiativePart section(String title, ThemePart theme, List<Group> rows) {
    return new InitiativePart("", title, List.of(), rows, theme.tally());
  }

  private ThemePart part(ThemePart theme, List<InitiativePart> sections) {
    return new ThemePart(
        theme.id(),
        theme.number(),
        theme.band(),
        theme.title(),
        "",
        labels.get("diff.between", comparison.before(), comparison.after()),
        List.of(),
        sections,
        theme.tally());
  }

  /** The reasons that the plan gives for the changes of a part, and whence it was moved. */
  private String reason(Part part, String theme, String id) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Change change : comparison.changes()) {
      Change.Place place = change.place();
      if (place.part() == part && place.themeId().equals(theme) && place.id().equals(id)) {
        if (!change.reason().isEmpty()) {
          reasons.add(change.reason());
        }
        if (change.kind() == ChangeKind.MOVED) {
          String from = change.before();
          reasons.add(labels.get("diff.movedFrom", from.substring(from.indexOf('　') + 1)));
        }
        if (IN_REMARKS.contains(change.kind())) {
          reasons.add(labels.get("diff.changedTo", change.what(), change.before(), change.after()));
        }
      }
    }
    return String.join("\n", reasons);
  }

  /** Which ids of one version are which of the other. */
  static final class Pairs {
    private final Map<List<Object>, String> before = new HashMap<>();
    private final Map<List<Object>, String> after = new HashMap<>();

    Pairs(Pairing pairing) {
      pairing.forEach(
          (old, node) -> {
            before.put(List.of(node.part(), node.theme().id().text(), node.id()), old.id());
            after.put(List.of(old.part(), old.theme().id().text(), old.id()), node.id());
          });
    }

    /** The id that a part had before. */
    Optional<String> before(Part part, String theme, String id) {
      return Optional.ofNullable(before.get(List.of(part, theme, id)));
    }

    /** The id that a part has now. */
    Optional<String> after(Part part, String theme, String id) {
      return Optional.ofNullable(after.get(List.of(part, theme, id)));
    }
  }

  /** The reasons of a part. */
  interface Reasons {
    String of(Part part, String theme, String id);
  }
}
