package report.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A row of the sheet of a theme in a form. */
sealed interface FormRow {

  /** The cells to fill in. */
  default Stream<FormEntry> entries() {
    return Stream.empty();
  }

  /** The cells that are printed and locked, as far as they say something of the plan. */
  default Stream<FormEntry> printedCells() {
    return Stream.empty();
  }

  /** A band: the title of an initiative, or of what belongs to the theme itself. */
  record Section(String title) implements FormRow {}

  /**
   * A text of the plan that is printed and locked.
   *
   * @param key what it is the text of
   * @param label what it is
   * @param text the text
   */
  record Words(RowKey key, String label, String text) implements FormRow {
    @Override
    public Stream<FormEntry> printedCells() {
      return Stream.of(new FormEntry(key, FormColumn.TEXT, text));
    }
  }

  /**
   * A text to fill in.
   *
   * @param key the key of the row
   * @param label what is asked
   * @param base what stands there
   */
  record TextEntry(RowKey key, String label, String base) implements FormRow {
    @Override
    public Stream<FormEntry> entries() {
      return Stream.of(new FormEntry(key, FormColumn.TEXT, base));
    }
  }

  /**
   * A row under the heads of the columns: a measure of a goal, an amount, a proposal.
   *
   * @param key the key of the row
   * @param printed the texts that are printed and locked, by the column that they stand in
   * @param bases what stands in each cell to fill in
   * @param due the cells that are due, of which one filled in is enough
   * @param hint what else the message of its cells says: the unit of its figures; empty if nothing
   * @param most the largest number that it takes: the steps of a milestone; 0 if it takes none
   */
  record Line(
      RowKey key,
      Map<Printed, String> printed,
      Map<FormColumn, String> bases,
      List<FormColumn> due,
      String hint,
      int most)
      implements FormRow {
    /** Copies the maps in their order. */
    public Line {
      printed = Map.copyOf(printed);
      bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
      due = List.copyOf(due);
    }

    @Override
    public Stream<FormEntry> entries() {
      return bases.entrySet().stream()
          .map(cell -> new FormEntry(key, cell.getKey(), cell.getValue()));
    }

    @Override
    public Stream<FormEntry> printedCells() {
      return printed.isEmpty()
          ? Stream.empty()
          : Arrays.stream(Printed.values())
              .filter(of -> of.isPrinted(bases.keySet()))
              .flatMap(
                  of ->
                      of.column().stream()
                          .map(to -> new FormEntry(key, to, printed.getOrDefault(of, ""))));
    }
  }

  /** The heads of the free area, in which departments may propose goals and actions. */
  record Proposals(String title, String note) implements FormRow {}

  /** What is printed in a row about a measure. */
  enum Printed {
    /** 指標. */
    NAME,
    /** 目標. */
    TARGET,
    /** 昨年度. */
    PREVIOUS,
    /** 前回: what the last report of this year said. */
    EARLIER;

    /** The columns that ask for it instead, if a form has them. */
    private List<FormColumn> instead() {
      return switch (this) {
        case NAME -> List.of(FormColumn.NAME);
        case TARGET -> List.of(FormColumn.TARGET, FormColumn.DUE);
        case PREVIOUS -> List.of(FormColumn.PREVIOUS);
        case EARLIER -> List.of();
      };
    }

    /** The column in which it is found when a form comes back. */
    Optional<FormColumn> column() {
      return instead().stream().findFirst();
    }

    /** Whether it is printed, or asked for. */
    boolean isPrinted(Set<FormColumn> asked) {
      return instead().stream().noneMatch(asked::contains);
    }
  }
}
