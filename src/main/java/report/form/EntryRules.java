package report.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.form.FormRow.Line;
import report.plan.Band;
import report.plan.RatingScheme;
import report.plan.TargetGrammar;
import report.project.Messages;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Highlight;
import report.sheet.workbook.Validation;

/** What may be entered into the cells of a sheet, and which of them are due. */
final class EntryRules {
  private final Messages texts;
  private final RatingScheme rating;
  private final Map<Kind, List<CellRange>> cells = new LinkedHashMap<>();
  private final Map<Line, EnumMap<FormColumn, CellRange>> due = new LinkedHashMap<>();

  /** Cells that take the same. */
  private record Kind(FormColumn column, String hint, int most) {}

  EntryRules(Messages texts, RatingScheme rating) {
    this.texts = texts;
    this.rating = rating;
  }

  /** A cell to fill in. */
  void add(FormColumn column, String hint, int most, CellRange place) {
    Kind kind =
        new Kind(
            column, column == FormColumn.ACTUAL ? hint : "", column == FormColumn.STEPS ? most : 0);
    cells.computeIfAbsent(kind, none -> new ArrayList<>()).add(place);
  }

  /** Remembers a cell if it is due. */
  void due(Line line, FormColumn column, CellRange place) {
    if (line.due().contains(column)) {
      due.computeIfAbsent(line, none -> new EnumMap<>(FormColumn.class)).put(column, place);
    }
  }

  /** What may be entered. */
  List<Validation> validations() {
    return cells.entrySet().stream()
        .map(entry -> validation(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Validation validation(Kind kind, List<CellRange> places) {
    String key = "prompt." + kind.column().code();
    String message =
        switch (kind.column()) {
          case ACTUAL ->
              kind.hint().isEmpty()
                  ? texts.get(key + ".plain")
                  : texts.get(key + ".text", kind.hint());
          case STEPS -> texts.get(key + ".text", kind.most());
          case RATING -> texts.get(key + ".text", symbols(Validation.LONGEST / 2));
          case STATE,
              COMPLETED,
              REASON,
              NEXT,
              REMARK,
              TEXT,
              AMOUNT,
              NAME,
              TARGET,
              DUE,
              PREVIOUS,
              PLACE ->
              texts.get(key + ".text");
        };
    return new Validation(
        places,
        takes(kind),
        cut(texts.get(key), Validation.LONGEST_TITLE),
        cut(message, Validation.LONGEST));
  }

  private Validation.Takes takes(Kind kind) {
    if (kind.column() == FormColumn.STEPS && kind.most() > 0) {
      return new Validation.Whole(0, kind.most());
    }
    List<String> words =
        kind.column() == FormColumn.STATE
            ? FigureState.WORDS
            : kind.column() == FormColumn.RATING ? bands() : List.of();
    return Validation.OneOf.canList(words)
        ? new Validation.OneOf(words)
        : new Validation.Anything();
  }

  private List<String> bands() {
    return rating.bands().stream().map(Band::symbol).toList();
  }

  private String symbols(int longest) {
    return cut(texts.list(bands()), longest);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** Cells that are due have a color while all those are empty of which one would be enough. */
  List<Highlight> highlights(Optional<Colour> colour) {
    Map<String, List<CellRange>> places = new LinkedHashMap<>();
    Map<String, String> formulas = new LinkedHashMap<>();
    for (EnumMap<FormColumn, CellRange> together : due.values()) {
      for (CellRange place : together.values()) {
        String columns =
            together.values().stream()
                .map(other -> String.valueOf(other.firstColumn()))
                .collect(Collectors.joining(" "));
        String kind = place.firstColumn() + " of " + columns;
        places.computeIfAbsent(kind, none -> new ArrayList<>()).add(place);
        formulas.putIfAbsent(
            kind, formula(List.copyOf(together.values()), together.containsKey(FormColumn.TARGET)));
      }
    }
    return colour.stream()
        .flatMap(
            ink ->
                places.entrySet().stream()
                    .map(
                        entry ->
                            new Highlight(
                                entry.getValue(),
                                formulas.getOrDefault(entry.getKey(), "FALSE"),
                                ink)))
        .toList();
  }

  /** The condition for the first row: relative places move down with the cell. */
  private static String formula(List<CellRange> cells, boolean isTarget) {
    return cells.stream()
        .map(cell -> cell.name())
        .map(name -> isTarget ? undecided("TRIM($" + name + ")") : "LEN(TRIM($" + name + "))=0")
        .collect(Collectors.joining(",", "AND(", ")"));
  }

  /** A target that says that it is to be decided is as good as none. */
  private static String undecided(String text) {
    return TargetGrammar.UNDECIDED.stream()
        .map(word -> text + "=\"" + word + "\"")
        .collect(Collectors.joining(",", "OR(LEN(" + text + ")=0,", ")"));
  }
}
