package report.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Findings;
import report.finding.Rule;
import report.project.Language;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.theme.PlanReader;
import report.read.theme.ProgressReader;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

/** Over all plans and reports that the other tests read without a finding. */
class EveryTextTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Translations ENGLISH = Translations.into(Language.ENGLISH).listed();

  private static final Translations COUNTING = Translations.into(Language.ENGLISH);

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("plans", "src/test/resources/report")) {
      try (Stream<Path> below = Files.walk(HOME.resolve(folder))) {
        below
            .filter(file -> file.endsWith("plan.yaml") || parent(file).equals("progress"))
            .filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> !file.toString().contains("err"))
            .forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  private static String parent(Path file) {
    return String.valueOf(file.resolveSibling("").getFileName());
  }

  private static Value form(Path file) {
    return Value.of(file.endsWith("plan.yaml") ? PlanReader.FORM : ProgressReader.FORM);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTranslationWithTheTextsOfTheOriginalChangesNothing(Path file) {
    Optional<Node> root = YamlFile.read(file, "plan.yaml", new Findings());
    if (root.isEmpty()) {
      return;
    }
    Findings findings = new Findings();

    Node laid =
        ENGLISH.over(
            file,
            root.get(),
            form(file),
            findings,
            name -> Optional.of(texts(root.get(), TranslationForm.of(form(file)))));

    assertThat(written(laid)).isEqualTo(written(root.get()));
    assertThat(findings.sorted())
        .allMatch(
            finding ->
                finding.rule() == Rule.UNTRANSLATED && finding.sentence().equals("L003.name"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void withoutTranslationsTheOriginalIsShownAndEachTextIsCounted(Path file) {
    Optional<Node> root = YamlFile.read(file, "plan.yaml", new Findings());
    if (root.isEmpty()) {
      return;
    }
    Findings findings = new Findings();

    Node laid = ENGLISH.over(file, root.get(), form(file), findings, name -> Optional.empty());

    assertThat(written(laid)).isEqualTo(written(root.get()));
    assertThat(findings.sorted()).allMatch(finding -> finding.sentence().equals("L003.file"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDraftThatNobodyFilledInIsReadAndTranslatesNothing(Path file) {
    Optional<Node> root = YamlFile.read(file, "plan.yaml", new Findings());
    if (root.isEmpty()) {
      return;
    }
    Findings findings = new Findings();
    String draft = String.join("\n", TranslationDraft.of(root.get(), form(file))) + "\n";
    Optional<Node> tree =
        draft.isBlank()
            ? Optional.empty()
            : Optional.of(YamlFile.read(new SourceText("plan.en.yaml", draft), findings));

    Node laid = COUNTING.over(file, root.get(), form(file), findings, name -> tree);

    assertThat(written(laid)).isEqualTo(written(root.get()));
    assertThat(findings.sorted()).allMatch(finding -> finding.sentence().equals("L003.some"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDraftHasAKeyForEachTextAndAFilledOneTranslatesAll(Path file) {
    Optional<Node> root = YamlFile.read(file, "plan.yaml", new Findings());
    if (root.isEmpty()) {
      return;
    }
    Findings findings = new Findings();
    String filled = filled(TranslationDraft.of(root.get(), form(file)));

    ENGLISH.over(
        file,
        root.get(),
        form(file),
        findings,
        name ->
            filled.isBlank()
                ? Optional.empty()
                : Optional.of(YamlFile.read(new SourceText("plan.en.yaml", filled), findings)));

    assertThat(findings.sorted()).allMatch(finding -> finding.sentence().equals("L003.name"));
  }

  /** A draft with a word wherever a line is followed by nothing deeper. */
  private static String filled(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.strip().startsWith("#")).toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.size(); i++) {
      String line = written.get(i);
      boolean isLeaf = i + 1 == written.size() || depth(written.get(i + 1)) <= depth(line);
      boolean isOpen = line.endsWith(":") || line.endsWith("-");
      text.append(line).append(isLeaf && isOpen ? " word" : "").append('\n');
    }
    return text.toString();
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The texts of a file, as a translation has them. */
  private static Node texts(Node node, Value form) {
    if (node instanceof MappingNode mapping) {
      Optional<Value.Entries> entries =
          TranslationForm.ways(form)
              .filter(Value.Entries.class::isInstance)
              .map(Value.Entries.class::cast)
              .findFirst();
      Form keys = TranslationForm.merged(form);
      List<MappingNode.Entry> kept = new ArrayList<>();
      for (MappingNode.Entry entry : mapping.entries()) {
        Optional<Value> value =
            entries.isPresent() && keys.keys().isEmpty()
                ? entries.map(Value.Entries::value)
                : keys.keys().stream()
                    .filter(key -> key.name().equals(entry.key().text()))
                    .filter(key -> TranslationForm.isText(key) || key.name().equals("id"))
                    .map(Key::value)
                    .findFirst();
        value
            .filter(of -> of.equals(Value.ID) || hasText(entry.value(), of))
            .ifPresent(
                of -> kept.add(new MappingNode.Entry(entry.key(), texts(entry.value(), of))));
      }
      return new MappingNode(kept, mapping.span(), mapping.whole());
    }
    if (node instanceof SequenceNode list) {
      Value item =
          TranslationForm.ways(form)
              .filter(Value.Items.class::isInstance)
              .map(way -> ((Value.Items) way).item())
              .findFirst()
              .orElse(form);
      return new SequenceNode(
          list.items().stream().map(each -> texts(each, item)).toList(), list.span(), list.whole());
    }
    return node;
  }

  /** Whether a value has a text; figures in their short form have none. */
  private static boolean hasText(Node node, Value form) {
    if (node instanceof MappingNode mapping) {
      boolean isMapping =
          TranslationForm.ways(form)
              .anyMatch(way -> way instanceof Value.Nested || way instanceof Value.Entries);
      return isMapping
          && texts(mapping, form) instanceof MappingNode kept
          && kept.entries().stream().anyMatch(entry -> !entry.key().text().equals("id"));
    }
    if (node instanceof SequenceNode list) {
      return TranslationForm.ways(form).anyMatch(Value.Items.class::isInstance)
          && list.items().stream()
              .anyMatch(
                  item ->
                      TranslationForm.ways(form)
                          .filter(Value.Items.class::isInstance)
                          .anyMatch(way -> hasText(item, ((Value.Items) way).item())));
    }
    return node instanceof ScalarNode text
        && !text.isEmpty()
        && TranslationForm.ways(form)
            .anyMatch(way -> way.equals(Value.LINE) || way.equals(Value.TEXT));
  }

  private static String written(Node node) {
    if (node instanceof MappingNode mapping) {
      StringBuilder text = new StringBuilder("{");
      mapping
          .entries()
          .forEach(
              entry -> text.append(entry.key().text()).append(':').append(written(entry.value())));
      return text.append('}').toString();
    }
    if (node instanceof SequenceNode list) {
      StringBuilder text = new StringBuilder("[");
      list.items().forEach(item -> text.append(written(item)).append(','));
      return text.append(']').toString();
    }
    return node instanceof ScalarNode text ? text.text() : "?";
  }
}
