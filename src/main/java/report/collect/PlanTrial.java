package report.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.edit.Change;
import report.edit.Content;
import report.edit.EditResult;
import report.edit.FileTransaction;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.form.FormKind;
import report.project.Language;
import report.project.PlansFolder;
import report.read.Plans;

/** Files as forms would have them, read as plans before anything is written. */
final class PlanTrial {
  private final PlansFolder folder;
  private final FileTransaction files;
  private final Findings refusals = new Findings();
  private final Map<FormBook, List<TakenChange>> changes = new LinkedHashMap<>();
  private final Map<String, ChangedFile> changed = new HashMap<>();
  private @Nullable Plans plans;

  /** A file with what changed in it. */
  private record ChangedFile(WrittenSpans spans, List<Answer> answers) {}

  PlanTrial(PlansFolder folder, Language language, Map<FormBook, List<MergedAnswer>> taken)
      throws IOException {
    this.folder = folder;
    this.files = new FileTransaction(folder.project());
    for (Map.Entry<FormBook, List<MergedAnswer>> book : taken.entrySet()) {
      Map<String, List<MergedAnswer>> byTheme =
          book.getValue().stream()
              .collect(
                  Collectors.groupingBy(
                      merged -> merged.answer().value().row().theme().text(),
                      LinkedHashMap::new,
                      Collectors.toList()));
      for (String theme : book.getKey().themes().keySet()) {
        if (byTheme.containsKey(theme)) {
          change(book.getKey(), theme, byTheme.getOrDefault(theme, List.of()), language);
        }
      }
    }
  }

  private void change(FormBook book, String theme, List<MergedAnswer> merged, Language language)
      throws IOException {
    Optional<Path> there = book.file(theme);
    Path file = there.orElseGet(() -> book.newFile(theme));
    String before = there.isPresent() ? files.text(file) : book.newText();
    YamlText text = YamlText.of(PlansFolder.shown(file), before);
    List<Answer> answers = merged.stream().map(MergedAnswer::answer).toList();
    List<Answer> written = new ArrayList<>();
    FileEdits edits = book.edits(theme);
    Map<List<Answer>, List<Change>> groups = edits.of(text, answers);
    List<Change> all = groups.values().stream().flatMap(List::stream).toList();
    if (text.with(all) instanceof EditResult.Edited edited) {
      text = edited.file();
      groups.keySet().forEach(written::addAll);
    } else {
      text = oneByOne(groups, text, file, language, written);
    }
    if (book.kind() == FormKind.PROGRESS && text.at(YamlPath.of("actions")).isEmpty()) {
      text = withActions(text);
    }
    if (there.isPresent()) {
      files.put(file, text.text());
    } else if (!written.isEmpty()) {
      files.create(file, text.text());
    }
    WrittenSpans spans = new WrittenSpans(text, edits);
    changed.put(PlansFolder.shown(file), new ChangedFile(spans, written));
    record(book, file, spans, merged, written);
  }

  /** The changes that can be made, after all of them together could not. */
  private YamlText oneByOne(
      Map<List<Answer>, List<Change>> groups,
      YamlText before,
      Path file,
      Language language,
      List<Answer> written) {
    YamlText text = before;
    for (Map.Entry<List<Answer>, List<Change>> group : groups.entrySet()) {
      EditResult result = text.with(group.getValue());
      if (result instanceof EditResult.Edited edited) {
        text = edited.file();
        written.addAll(group.getKey());
      } else if (result instanceof EditResult.Refused refused) {
        refusals.add(
            Finding.of(
                    Rule.NOT_WRITABLE,
                    group.getKey().get(0).cell().span(),
                    PlansFolder.shown(file) + ":" + refused.span().line(),
                    refused.reason().text(language))
                .withMessage("F008"));
      }
    }
    return text;
  }

  /** A report without actions says so. */
  private static YamlText withActions(YamlText text) {
    Change none = new Change.Put(YamlPath.of("actions"), new Content.Mapping(Map.of()), List.of());
    return text.with(List.of(none)) instanceof EditResult.Edited edited ? edited.file() : text;
  }

  private void record(
      FormBook book,
      Path file,
      WrittenSpans spans,
      List<MergedAnswer> merged,
      List<Answer> written) {
    List<TakenChange> list = changes.computeIfAbsent(book, key -> new ArrayList<>());
    Map<Answer, String> before =
        merged.stream().collect(Collectors.toMap(MergedAnswer::answer, MergedAnswer::now));
    for (Answer answer : written) {
      list.add(
          new TakenChange(
              answer.value().row(),
              answer.value().kind(),
              before.getOrDefault(answer, ""),
              answer.written(),
              file,
              spans.of(answer).map(span -> span.line()).orElse(1),
              answer.cells().stream().map(FormCell::span).toList()));
    }
  }

  /** The files as they become. */
  FileTransaction files() {
    return files;
  }

  /** What changes in a book, in the order of the plan. */
  List<TakenChange> changes(FormBook book) {
    return changes.getOrDefault(book, List.of());
  }

  /** All plans as they become. */
  Plans plans() throws IOException {
    @Nullable Plans known = plans;
    if (known == null) {
      known = Plans.read(folder.with(files.drafts()), List.of());
      plans = known;
    }
    return known;
  }

  /**
   * What is wrong with the files as they become, at the cells that say so.
   *
   * @param isNew which findings of plans were not there before
   */
  Findings findings(Predicate<Finding> isNew) throws IOException {
    Findings all = new Findings();
    all.addAll(refusals.sorted());
    plans().findings().sorted().stream().filter(isNew).map(this::atCell).forEach(all::add);
    return all;
  }

  /** A finding at the cell that says what is wrong; where it is, if no cell does. */
  private Finding atCell(Finding finding) {
    @Nullable ChangedFile file = changed.get(finding.span().source().path());
    return file == null
        ? finding
        : file.spans()
            .at(file.answers(), finding.span())
            .map(answer -> moved(finding, answer))
            .orElse(finding);
  }

  private static Finding moved(Finding finding, Answer answer) {
    Finding moved = finding.at(answer.cell().span());
    return moved
        .withSuggestedTexts(finding.suggestions().stream().map(s -> s.shown()).toList())
        .withFix(List.of());
  }
}
