package report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.plan.Term;
import report.plan.Vision;
import report.prose.ProseWalk;

/** The signs of a vision's notes, in reading order. */
final class Footnotes {
  /** No notes. */
  static final Footnotes NONE = new Footnotes("", List.of());

  private final Map<String, Term> marked = new LinkedHashMap<>();

  private final String sign;

  private Footnotes(String sign, List<Term> terms) {
    this.sign = sign;
    terms.forEach(term -> marked.putIfAbsent(term.id().text(), term));
  }

  /**
   * The notes that the texts of a vision refer to, and those that these notes refer to.
   *
   * @param sign what stands before the number of a note, and for the only note: ※
   */
  static Footnotes of(Vision vision, String sign) {
    Footnotes notes =
        new Footnotes(
            sign,
            vision
                .texts()
                .flatMap(ProseWalk::terms)
                .flatMap(id -> vision.note(id).stream())
                .toList());
    List<Term> found = List.copyOf(notes.marked.values());
    found.stream()
        .flatMap(term -> ProseWalk.terms(term.definition()))
        .flatMap(id -> vision.note(id).stream())
        .forEach(term -> notes.marked.putIfAbsent(term.id().text(), term));
    return notes;
  }

  /** The sign of a note; empty if a mark refers to the glossary instead. */
  Optional<String> sign(String id) {
    return Optional.ofNullable(marked.get(id)).map(this::sign);
  }

  /** The notes in order. */
  List<Term> terms() {
    return List.copyOf(marked.values());
  }

  private String sign(Term term) {
    return marked.size() == 1 ? sign : sign + (terms().indexOf(term) + 1);
  }
}
