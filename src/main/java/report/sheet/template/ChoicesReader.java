package report.sheet.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import report.sheet.template.TemplateFaults.Fault;

/** Reads what a template chooses. */
final class ChoicesReader {
  private static final Pattern BETWEEN = Pattern.compile("[、，,\\s　]+");

  private final Samples samples;
  private final TemplateFaults faults;

  ChoicesReader(Samples samples, TemplateFaults faults) {
    this.samples = samples;
    this.faults = faults;
  }

  /** The choices; the usual one for a cell that is missing, empty or wrong. */
  Choices read() {
    return new Choices(
        one(Choice.BACK_MATTER, BackMatter.values(), BackMatter::word)
            .orElse(Choices.USUAL.backMatter()),
        one(Choice.AGENDA, AgendaPaper.values(), AgendaPaper::word).orElse(Choices.USUAL.agenda()),
        summary(),
        one(Choice.VERSIONS, VersionOrder.values(), VersionOrder::word)
            .orElse(Choices.USUAL.versions()));
  }

  private <E> Optional<E> one(Choice choice, E[] values, Function<E, String> word) {
    return samples
        .choice(choice)
        .flatMap(
            cell ->
                words(cell).reduce((first, second) -> first + second).stream()
                    .flatMap(text -> find(choice, cell, text, values, word))
                    .findFirst());
  }

  private List<SummaryField> summary() {
    Optional<XSSFCell> cell = samples.choice(Choice.SUMMARY);
    List<SummaryField> fields =
        cell.stream()
            .flatMap(
                one ->
                    words(one)
                        .flatMap(
                            word ->
                                find(
                                    Choice.SUMMARY,
                                    one,
                                    word,
                                    SummaryField.values(),
                                    SummaryField::word)))
            .distinct()
            .toList();
    if (cell.isEmpty() || fields.isEmpty()) {
      return SummaryField.USUAL;
    }
    if (!fields.contains(SummaryField.GOAL)) {
      faults.add(
          Fault.NO_GOALS,
          Samples.place(cell.get()),
          Choice.SUMMARY.cell(),
          SummaryField.GOAL.word());
    }
    return fields;
  }

  private <E> Stream<E> find(
      Choice choice, XSSFCell cell, String text, E[] values, Function<E, String> word) {
    Optional<E> found =
        Arrays.stream(values).filter(value -> word.apply(value).equals(text)).findFirst();
    if (found.isEmpty()) {
      faults.addNearest(Fault.UNKNOWN_CHOICE, Samples.place(cell), text, choice.words());
    }
    return found.stream();
  }

  private Stream<String> words(XSSFCell cell) {
    String text =
        faults
            .reading(Samples.place(cell), () -> new DataFormatter().formatCellValue(cell))
            .orElse("");
    return BETWEEN.splitAsStream(text.strip()).filter(word -> !word.isEmpty());
  }
}
