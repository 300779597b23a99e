package report.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.notation.Nearest;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Term;
import report.plan.Texts;
import report.plan.Theme;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;

/** Finds links in texts that lead to a place that the book does not have. */
final class LinkCheck {
  private final Book book;
  private final Notice notice;
  private final List<Placed> links = new ArrayList<>();
  private final Map<String, Set<String>> known = new LinkedHashMap<>();

  /**
   * A link in a text.
   *
   * @param own the id of the theme of the text; empty for a text of the book
   * @param reference the link
   * @param span its address
   */
  private record Placed(String own, Inline.Reference reference, Span span) {
    String theme() {
      return reference.theme().isEmpty() ? own : reference.theme();
    }
  }

  LinkCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  /** Records the links in the texts of a theme. */
  void note(Theme theme) {
    note(theme.id().text(), Texts.of(theme));
  }

  private void note(String own, Stream<Prose> texts) {
    texts
        .flatMap(ProseWalk::references)
        .forEach(
            reference ->
                notice
                    .placeOf(reference)
                    .ifPresent(span -> links.add(new Placed(own, reference, span))));
  }

  /** Checks the links, once all themes are recorded. */
  void finish() {
    note("", Texts.besideThemes(book));
    note("", book.glossary().stream().map(Term::definition));
    Set<String> themes = book.themeIds().stream().map(Id::text).collect(Collectors.toSet());
    for (Placed link : links) {
      if (link.theme().isEmpty()) {
        report(link, "T002.whose", elsewhere(link));
      } else if (!themes.contains(link.theme())) {
        report(link, "T002.theme", nearestTheme(link, themes));
      } else if (!link.reference().item().isEmpty()
          && !items(link.theme()).contains(link.reference().item())) {
        report(link, "T002.item", nearestItem(link));
      }
    }
  }

  private void report(Placed link, String sentence, Optional<String> better) {
    Inline.Reference to = link.reference();
    notice.add(
        Finding.of(Rule.UNSAFE_LINK, link.span(), to.address(), link.theme(), to.item())
            .withMessage(sentence)
            .withSuggestedTexts(better.stream().toList()));
  }

  /** The theme that was probably meant, or the part of the same theme that has this id. */
  private Optional<String> nearestTheme(Placed link, Set<String> themes) {
    String item = link.reference().item();
    boolean isOwnItem =
        item.isEmpty() && !link.own().isEmpty() && items(link.own()).contains(link.theme());
    return isOwnItem
        ? Optional.of("#" + link.theme())
        : Nearest.to(link.theme(), new TreeSet<>(themes))
            .map(theme -> item.isEmpty() ? theme : theme + "#" + item)
            .or(() -> elsewhere(link));
  }

  /** The nearest id in the theme, or the same id in another. */
  private Optional<String> nearestItem(Placed link) {
    Inline.Reference to = link.reference();
    return Nearest.to(to.item(), items(link.theme()))
        .map(item -> to.theme() + "#" + item)
        .or(() -> elsewhere(link));
  }

  /** The place of the same id in the first theme that has it. */
  private Optional<String> elsewhere(Placed link) {
    String item = link.reference().item();
    return book.themeIds().stream()
        .map(Id::text)
        .filter(theme -> items(theme).contains(item))
        .findFirst()
        .map(theme -> theme + "#" + item);
  }

  private Set<String> items(String theme) {
    return known.computeIfAbsent(
        theme, id -> book.theme(new Id(id)).map(LinkCheck::items).orElse(Set.of()));
  }

  private static Set<String> items(Theme theme) {
    return theme
        .owners()
        .flatMap(
            owner ->
                Stream.of(
                        owner.action().stream().map(action -> action.id()),
                        owner.initiative().stream().map(initiative -> initiative.id()),
                        owner.goals().stream().map(Goal::id))
                    .flatMap(ids -> ids))
        .map(Id::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
