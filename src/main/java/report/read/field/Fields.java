package report.read.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.HalfWidth;
import report.notation.Nearest;
import report.read.form.Form;
import report.read.form.OtherNames;
import report.read.form.Presence;
import report.read.form.Value;
import report.read.tree.CommentedKey;
import report.read.tree.FaultyNode;
import report.read.tree.Indentation;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * The fields of a mapping by their keys. Reports unknown keys on creation, missing ones on access.
 */
public final class Fields {
  private final MappingNode mapping;
  private final Form form;
  private final Findings findings;

  /**
   * The entries by their keys as written, or by the keys that mistyped ones were probably meant to
   * be.
   */
  private final Map<String, MappingNode.Entry> entries;

  /** Whether the lines after a key may have been taken as keys of this mapping. */
  private final boolean misindented;

  private Fields(MappingNode mapping, Form form, Findings findings) {
    this.mapping = mapping;
    this.form = form;
    this.findings = findings;
    this.entries = new LinkedHashMap<>();
    List<String> keys = form.names();
    List<ScalarNode> unknown =
        mapping.entries().stream()
            .map(MappingNode.Entry::key)
            .filter(key -> !keys.contains(key.text()))
            .toList();
    this.misindented = unknown.stream().anyMatch(key -> isIndented(key, keys));
    for (MappingNode.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key().text())) {
        entries.put(entry.key().text(), entry);
      }
    }
    if (misindented) {
      unknown.stream().filter(Fields::beginsWide).findFirst().ifPresent(this::reportIndent);
    }
    Optional<ScalarNode> below =
        unknown.stream().filter(key -> commented(key).isPresent()).findFirst();
    below.ifPresent(this::reportCommented);
    for (MappingNode.Entry entry : mapping.entries()) {
      boolean isKnown = keys.contains(entry.key().text());
      if (!isKnown && below.isEmpty() && !(misindented && beginsWide(entry.key()))) {
        unknown(entry.key(), keys).ifPresent(key -> entries.putIfAbsent(key, entry));
      }
    }
  }

  /** The same fields, restricted to one kind. */
  private Fields(Fields all, Form kind) {
    this.mapping = all.mapping;
    this.form = kind;
    this.findings = all.findings;
    this.entries = all.entries;
    this.misindented = all.misindented;
  }

  /** A key of this mapping that is still commented out above its content. */
  private Optional<CommentedKey> commented(ScalarNode key) {
    return CommentedKey.above(key.span().source(), key.span().line())
        .filter(comment -> form.names().contains(comment.key()));
  }

  private void reportCommented(ScalarNode key) {
    findings.add(
        Finding.of(Rule.UNKNOWN_KEY, key.span(), key.text(), commented(key).orElseThrow().key())
            .withMessage("K001.commented"));
  }

  private static boolean beginsWide(ScalarNode key) {
    return key.text().startsWith("　");
  }

  /** Whether a key is indented with full-width spaces, rather than preceded by a stray one. */
  private static boolean isIndented(ScalarNode key, List<String> keys) {
    return beginsWide(key) && !keys.contains(HalfWidth.of(key.text()));
  }

  private void reportIndent(ScalarNode key) {
    int width = key.text().length() - key.text().replaceAll("^　+", "").length();
    findings.add(
        Finding.of(Rule.NOT_YAML, key.at(0, width))
            .withMessage("Y003.full-width-indent")
            .withFix(Indentation.fix(key.span().source(), key.span().line())));
  }

  /**
   * The fields of a value.
   *
   * @param node the value, which must be a mapping
   * @param field the name of the field that contains it
   * @param form the keys it may have
   * @param findings receives the findings
   * @return the fields; empty if the value is not a mapping
   */
  public static Optional<Fields> of(Node node, String field, Form form, Findings findings) {
    return Expect.mapping(node, field, findings)
        .map(mapping -> new Fields(mapping, form, findings));
  }

  /** The fields of an item of a list. */
  public static Optional<Fields> ofItem(Node node, String field, Form form, Findings findings) {
    return Expect.item(node, field, findings).map(mapping -> new Fields(mapping, form, findings));
  }

  /** The fields of a whole file. */
  public static Optional<Fields> ofFile(Node root, Form form, Findings findings) {
    return Expect.file(root, findings).map(mapping -> new Fields(mapping, form, findings));
  }

  /** The location of its first key. */
  public Span span() {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  /** The location of a key; that of the first key if it does not exist. */
  public Span span(String key) {
    return keySpan(key).orElseGet(this::span);
  }

  /** Whether a key exists, possibly mistyped. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether a key exists, or may exist further down in a broken file. */
  public boolean mayHave(String key) {
    return has(key) || !isWhole();
  }

  /** Whether a key may exist, but with an unknown value. */
  public boolean isBroken(String key) {
    return written(key).map(node -> node instanceof FaultyNode).orElseGet(() -> !isWhole());
  }

  private boolean isWhole() {
    return mapping.whole() && !misindented;
  }

  /** The location of an existing key. */
  public Optional<Span> keySpan(String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().span());
  }

  /**
   * The value of a key, if it exists and is not empty. Reports what the form does not allow: a
   * missing key, an empty value. Therefore each key is only requested once.
   *
   * @throws IllegalArgumentException if the form does not have the key
   */
  public Optional<Node> value(String key) {
    Presence presence = form.key(key).presence();
    if (presence.mustBeThere() && !mayHave(key)) {
      findings.add(Finding.of(Rule.MISSING_KEY, span(), key));
    }
    Optional<Node> value = written(key);
    if (!presence.mayBeEmpty() && !misindented && value.filter(Fields::isEmpty).isPresent()) {
      findings.add(
          Finding.of(Rule.EMPTY_VALUE, keySpan(key).orElseThrow(), key)
              .withMessage(key.equals("actual") ? "K004.actual" : Rule.EMPTY_VALUE.id()));
    }
    return value.filter(node -> !(node instanceof FaultyNode) && !isEmpty(node));
  }

  /** Whether a key has a value of any kind. */
  boolean isFilled(String key) {
    return written(key).filter(node -> !(node instanceof FaultyNode) && !isEmpty(node)).isPresent();
  }

  /** Whether a key has a value, or may have one in a broken file. */
  public boolean mayBeFilled(String key) {
    return isFilled(key) || isBroken(key) || !isWhole();
  }

  private Optional<Node> written(String key) {
    return Optional.ofNullable(entries.get(key)).map(MappingNode.Entry::value);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.isEmpty();
  }

  /** A text of one line. */
  public Optional<String> line(String key) {
    return line(key, node -> {});
  }

  /** A single-line text, shown as written. */
  public Optional<String> line(String key, Consumer<Node> reader) {
    Optional<Node> value = value(key);
    value.ifPresent(reader);
    return value.flatMap(node -> line(node, key));
  }

  /** A list; reported if it must not be empty but is. */
  public Optional<SequenceNode> list(String key) {
    Optional<SequenceNode> list = value(key).flatMap(node -> Expect.list(node, key, findings));
    list.filter(l -> l.whole() && l.items().isEmpty())
        .filter(l -> form.key(key).value() instanceof Value.Items items && !items.mayBeEmpty())
        .ifPresent(
            l ->
                findings.add(Finding.of(Rule.EMPTY_VALUE, l.span(), key).withMessage("K004.list")));
    return list;
  }

  /** The meaning of one of the words listed in the form; empty, with a finding, for others. */
  public <T> Optional<T> choice(String key, Function<String, T> meaning) {
    List<String> words = ((Value.Words) form.key(key).value()).words();
    return value(key).flatMap(node -> Choice.of(node, key, words, meaning, findings));
  }

  /** Whether a mark such as {@code repost: true} is set. */
  public boolean isSet(String key) {
    return value(key).filter(node -> Choice.isTrue(node, key, findings)).isPresent();
  }

  /**
   * These fields, restricted to one kind. Reports keys that only other kinds have.
   *
   * @param kind the form of the kind
   * @param sentence the message about them
   * @param others keys that are reported elsewhere
   */
  public Fields as(Form kind, String sentence, String... others) {
    List<String> keys = kind.names();
    entries.forEach(
        (key, entry) -> {
          if (!keys.contains(key) && !Arrays.asList(others).contains(key)) {
            findings.add(
                Finding.of(Rule.UNKNOWN_KEY, entry.key().span(), key, String.join(", ", keys))
                    .withMessage(sentence));
          }
        });
    return new Fields(this, kind);
  }

  private Optional<String> line(Node node, String key) {
    return Expect.line(node, key, findings);
  }

  /**
   * Reports an unknown key, with the key that was probably meant. A key that exists already is not
   * offered: it cannot be written twice.
   */
  private Optional<String> unknown(ScalarNode key, List<String> keys) {
    String folded = HalfWidth.of(key.text());
    Optional<String> nearest = Nearest.to(folded, keys);
    boolean isWide = nearest.filter(folded::equals).isPresent();
    Optional<String> elsewhere = isWide ? Optional.empty() : OtherNames.elsewhere(folded, form);
    Optional<String> named =
        isWide || elsewhere.isPresent() ? Optional.empty() : OtherNames.of(folded, keys);
    boolean isOtherName = named.isPresent() && !has(named.get());
    Optional<String> meant =
        elsewhere.isPresent() ? Optional.empty() : isOtherName ? named : nearest;
    Optional<String> offered = meant.filter(name -> !has(name));
    boolean isCertain = isWide || (isOtherName && folded.codePoints().anyMatch(c -> c > 0x7F));
    findings.add(
        Finding.of(Rule.UNKNOWN_KEY, key.span(), key.text(), String.join(", ", keys))
            .withMessage(isWide ? "K001.full-width" : elsewhere.orElse("K001"))
            .withSuggestedTexts(offered.stream().toList())
            .withFix(isCertain ? offered.map(key::rewritten).orElse(List.of()) : List.of()));
    return meant;
  }
}
