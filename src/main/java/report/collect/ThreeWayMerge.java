package report.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.form.FigureState;
import report.form.FormColumn;
import report.form.FormValues;
import report.form.ProgressPaths;
import report.form.RowKey;

/**
 * Compares what a form was made from, what the file says now, and what the form says: only what the
 * department changed is taken, and where the file was changed as well, a person has to decide.
 */
final class ThreeWayMerge {
  private final Settlement settlement;
  private final Function<FilledForm, FormBook> books;
  private final Findings findings;
  private final Map<FormBook, List<MergedAnswer>> taken = new LinkedHashMap<>();
  private final Map<List<Object>, Answer> said = new HashMap<>();

  ThreeWayMerge(Settlement settlement, Function<FilledForm, FormBook> books, Findings findings) {
    this.settlement = settlement;
    this.books = books;
    this.findings = findings;
  }

  /** What files are to say. */
  Map<FormBook, List<MergedAnswer>> of(Map<FilledForm, List<Answer>> answers) throws IOException {
    for (List<Answer> ofForm : answers.values()) {
      for (Answer answer : ofForm) {
        if (answer.isChanged()) {
          merge(answer, books.apply(answer.form()));
        }
      }
    }
    for (Map.Entry<FormBook, List<MergedAnswer>> book : taken.entrySet()) {
      checkLists(book.getKey(), book.getValue());
      checkRemarks(book.getKey(), book.getValue());
    }
    return taken;
  }

  /** The figures of a goal are written as one list: there are all of them, or none. */
  private void checkLists(FormBook book, List<MergedAnswer> answers) throws IOException {
    Map<Answer.Value, Answer> figures = new LinkedHashMap<>();
    answers.stream()
        .map(MergedAnswer::answer)
        .filter(answer -> answer.value().kind() == FormColumn.ACTUAL)
        .forEach(answer -> figures.put(answer.value(), answer));
    Set<Answer.Value> told = new HashSet<>();
    for (Answer answer : figures.values()) {
      if (!answer.written().isEmpty()) {
        for (Answer.Value value : book.figures(answer.value())) {
          @Nullable Answer other = figures.get(value);
          String written =
              other == null ? now(book.values(value.row().theme().text()), value) : other.written();
          if (written.isEmpty() && told.add(value)) {
            findings.add(
                CellText.finding(missing(answer, value), "F004.measure", answer.written()));
          }
        }
      }
    }
  }

  /** A reason or a remark stands beside a figure or a rating, or the word for why there is none. */
  private void checkRemarks(FormBook book, List<MergedAnswer> answers) throws IOException {
    Map<Answer.Value, String> taken = new HashMap<>();
    answers.forEach(one -> taken.put(one.answer().value(), one.answer().written()));
    for (MergedAnswer one : answers) {
      Answer answer = one.answer();
      RowKey row = answer.value().row();
      Optional<FormColumn> main =
          ProgressPaths.isText(answer.value().kind()) ? book.main(row) : Optional.empty();
      if (main.isPresent() && !answer.written().isEmpty()) {
        Answer.Value value = new Answer.Value(row, main.get());
        String now = now(book.values(row.theme().text()), value);
        if (taken.getOrDefault(value, now).isEmpty()) {
          findings.add(CellText.finding(answer.cell(), "F004.alone", answer.written()));
        }
      }
    }
  }

  /** The cell that is blank; the one that is not, if the form does not ask for the other. */
  private static FormCell missing(Answer answer, Answer.Value value) {
    FormCell.Place place = new FormCell.Place(value.row(), value.kind());
    return answer.form().cells().getOrDefault(place, List.of()).stream()
        .findFirst()
        .orElse(answer.cell());
  }

  private void merge(Answer answer, FormBook book) throws IOException {
    @Nullable Answer other = said.putIfAbsent(List.of(book, answer.value()), answer);
    if (other != null) {
      if (!other.written().equals(answer.written())) {
        twice(answer, other);
        twice(other, answer);
      }
      return;
    }
    RowKey row = answer.value().row();
    String now = now(book.values(row.theme().text()), answer.value());
    if (answer.written().equals(now)) {
      return;
    }
    boolean isConflict = !now.equals(answer.base());
    if (isConflict && settlement == Settlement.ASK) {
      findings.add(
          Finding.of(
                  Rule.CONFLICT,
                  answer.cell().span(),
                  shown(answer.base()),
                  shown(now),
                  shown(answer.written()))
              .withMessage("F007"));
    }
    if (!isConflict || settlement == Settlement.THEIRS) {
      findings.addAll(answer.notes());
      taken.computeIfAbsent(book, key -> new ArrayList<>()).add(new MergedAnswer(answer, now));
    }
  }

  private void twice(Answer answer, Answer other) {
    findings.add(
        Finding.of(
                Rule.FORM_KEYS,
                answer.cell().span(),
                shown(answer.written()),
                shown(other.written()))
            .withMessage("F003.twice")
            .withRelated(other.cell().span()));
  }

  private static String now(FormValues values, Answer.Value value) {
    String now = CellText.tidy(values.of(value.row(), value.kind()));
    if (value.kind() != FormColumn.ACTUAL) {
      return now;
    }
    String state = CellText.tidy(values.of(value.row(), FormColumn.STATE));
    return new FigureState(now, state).written().orElse(now + state);
  }

  private static String shown(String text) {
    return text.isEmpty() ? "―" : text;
  }
}
