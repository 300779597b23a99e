package report.read.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * Lays the texts of a translation over the tree of a file. Each text keeps the location where it is
 * written, so that what is reported about it is reported there.
 */
final class Overlay {
  private final String original;
  private final Names names;
  private final Untranslated untranslated;
  private final Findings findings;

  /**
   * An overlay over a file.
   *
   * @param original the name of the file
   * @param names the translations of names
   * @param untranslated receives the texts that have no translation
   * @param findings receives what the translation says of nothing in the file
   */
  Overlay(String original, Names names, Untranslated untranslated, Findings findings) {
    this.original = original;
    this.names = names;
    this.untranslated = untranslated;
    this.findings = findings;
  }

  /**
   * A value with its translation.
   *
   * @param base the value in the file
   * @param translation the value in the translation, if it is there and not empty
   * @param field the key of the value
   * @param form the texts that it can have
   */
  Node over(Node base, Optional<Node> translation, String field, Value form) {
    if (base instanceof MappingNode mapping) {
      return mapping(mapping, translation, field, form);
    }
    if (base instanceof SequenceNode list) {
      return list(list, translation, field, form);
    }
    return base instanceof ScalarNode text ? text(text, translation, field, form) : base;
  }

  private Node text(ScalarNode base, Optional<Node> translation, String field, Value form) {
    if (TranslationForm.isName(form) && !base.isEmpty()) {
      return name(base);
    }
    boolean isText =
        TranslationForm.ways(form).anyMatch(w -> w.equals(Value.LINE) || w.equals(Value.TEXT));
    if (!isText || base.isEmpty()) {
      translation.ifPresent(node -> nothing(node, field));
      return base;
    }
    Optional<ScalarNode> text = translation.flatMap(node -> Expect.text(node, field, findings));
    if (translation.isEmpty()) {
      untranslated.add(base, field);
    }
    return text.isPresent() ? text.get() : base;
  }

  private Node name(ScalarNode base) {
    Optional<ScalarNode> name = names.of(base.text().strip());
    if (name.isEmpty()) {
      untranslated.addName(base);
    }
    return name.orElse(base);
  }

  private Node list(SequenceNode base, Optional<Node> translation, String field, Value form) {
    Optional<Value> item =
        TranslationForm.ways(form)
            .filter(Value.Items.class::isInstance)
            .map(way -> ((Value.Items) way).item())
            .findFirst();
    if (item.isEmpty()) {
      translation.ifPresent(node -> nothing(node, field));
      return base;
    }
    Optional<SequenceNode> list = translation.flatMap(node -> Expect.list(node, field, findings));
    String key = TranslationForm.identifying(TranslationForm.merged(item.get()));
    List<Node> items =
        key.isEmpty()
            ? inOrder(base, list, field, item.get())
            : byKey(base, list, field, item.get(), key);
    return new SequenceNode(items, base.span(), base.whole());
  }

  private List<Node> inOrder(
      SequenceNode base, Optional<SequenceNode> list, String field, Value item) {
    List<Node> others = list.map(SequenceNode::items).orElse(List.of());
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < base.items().size(); i++) {
      Optional<Node> other = i < others.size() ? filled(others.get(i)) : Optional.empty();
      items.add(over(base.items().get(i), other, field, item));
    }
    if (base.whole() && others.size() > base.items().size()) {
      findings.add(
          Finding.of(
                  Rule.TRANSLATION_OF_NOTHING,
                  others.get(base.items().size()).span(),
                  field,
                  original,
                  "" + base.items().size())
              .withMessage("L001.items"));
    }
    return items;
  }

  private List<Node> byKey(
      SequenceNode base, Optional<SequenceNode> list, String field, Value item, String key) {
    Map<String, Node> translations = new LinkedHashMap<>();
    Map<String, ScalarNode> names = new HashMap<>();
    for (Node each : list.map(SequenceNode::items).orElse(List.of())) {
      Optional<ScalarNode> name = name(each, field, key);
      name.ifPresent(id -> put(id, each, translations, names));
    }
    List<String> known = new ArrayList<>();
    List<Node> items = new ArrayList<>();
    for (Node each : base.items()) {
      String id = each instanceof MappingNode mapping ? written(mapping, key) : "";
      known.add(id);
      items.add(over(each, Optional.ofNullable(translations.remove(id)), field, item));
    }
    if (base.whole()) {
      translations.keySet().forEach(id -> unknown(names.get(id), known));
    }
    return items;
  }

  private void put(
      ScalarNode id, Node value, Map<String, Node> values, Map<String, ScalarNode> names) {
    @Nullable ScalarNode first = names.putIfAbsent(id.text(), id);
    if (first == null) {
      values.put(id.text(), value);
    } else {
      findings.add(Finding.of(Rule.REPEATED_ID, id.span(), id.text()).withRelated(first.span()));
    }
  }

  private static String written(MappingNode mapping, String key) {
    return mapping
        .entry(key)
        .map(MappingNode.Entry::value)
        .filter(ScalarNode.class::isInstance)
        .map(id -> ((ScalarNode) id).text())
        .orElse("");
  }

  /** The id of an item of a translation; empty, with a finding, if it has none. */
  private Optional<ScalarNode> name(Node item, String field, String key) {
    Optional<MappingNode> mapping = Expect.item(item, field, findings);
    Optional<Node> id = mapping.flatMap(m -> m.entry(key)).map(MappingNode.Entry::value);
    if (mapping.filter(MappingNode::whole).isPresent() && id.isEmpty()) {
      findings.add(Finding.of(Rule.MISSING_KEY, item.span(), key));
    }
    return id.flatMap(node -> Expect.text(node, key, findings));
  }

  private Node mapping(MappingNode base, Optional<Node> translation, String field, Value form) {
    Optional<Value.Entries> entries =
        TranslationForm.ways(form)
            .filter(Value.Entries.class::isInstance)
            .map(Value.Entries.class::cast)
            .findFirst();
    Form keys = TranslationForm.merged(form);
    if (entries.isPresent() && keys.keys().isEmpty()) {
      return entries(base, translation, field, entries.get());
    }
    if (keys.keys().stream().noneMatch(TranslationForm::isText)) {
      translation.ifPresent(node -> nothing(node, field));
      return base;
    }
    Optional<Fields> fields = translation.flatMap(node -> Fields.of(node, field, keys, findings));
    fields.ifPresent(of -> refuse(base, of, keys));
    List<MappingNode.Entry> laid = new ArrayList<>();
    for (MappingNode.Entry entry : base.entries()) {
      String name = entry.key().text();
      Optional<Key> key = keys.keys().stream().filter(k -> k.name().equals(name)).findFirst();
      Optional<Node> other =
          key.filter(TranslationForm::isText).isPresent()
              ? fields.flatMap(of -> of.value(name))
              : Optional.empty();
      laid.add(
          key.isEmpty()
              ? entry
              : new MappingNode.Entry(
                  entry.key(), over(entry.value(), other, name, key.get().value())));
    }
    return new MappingNode(laid, base.span(), base.whole());
  }

  /** Keys of a translation that are the same in all editions, or that the file does not have. */
  private void refuse(MappingNode base, Fields translation, Form form) {
    for (Key key : form.keys()) {
      if (translation.has(key.name()) && !key.name().equals(TranslationForm.identifying(form))) {
        if (!TranslationForm.isText(key)) {
          Finding shared =
              Finding.of(Rule.SHARED_VALUE, translation.span(key.name()), key.name(), original);
          findings.add(
              TranslationForm.isName(key.value()) ? shared.withMessage("L002.name") : shared);
        } else if (base.whole() && base.entry(key.name()).isEmpty()) {
          findings.add(
              Finding.of(
                      Rule.TRANSLATION_OF_NOTHING,
                      translation.span(key.name()),
                      key.name(),
                      original)
                  .withMessage("L001.text"));
        }
      }
    }
  }

  private Node entries(
      MappingNode base, Optional<Node> translation, String field, Value.Entries form) {
    Map<String, Node> translations = new LinkedHashMap<>();
    Map<String, ScalarNode> names = new HashMap<>();
    translation
        .flatMap(node -> Expect.mapping(node, field, findings))
        .map(MappingNode::entries)
        .orElse(List.of())
        .forEach(entry -> put(entry.key(), entry.value(), translations, names));
    List<String> known = new ArrayList<>();
    List<MappingNode.Entry> laid = new ArrayList<>();
    for (MappingNode.Entry entry : base.entries()) {
      String name = entry.key().text();
      known.add(name);
      Optional<Node> other =
          Optional.ofNullable(translations.remove(name)).flatMap(Overlay::filled);
      laid.add(new MappingNode.Entry(entry.key(), over(entry.value(), other, name, form.value())));
    }
    if (base.whole()) {
      translations.keySet().forEach(name -> unknown(names.get(name), known));
    }
    return new MappingNode(laid, base.span(), base.whole());
  }

  static Optional<Node> filled(Node node) {
    return Optional.of(node).filter(n -> !(n instanceof ScalarNode text && text.isEmpty()));
  }

  private void unknown(@Nullable ScalarNode name, List<String> known) {
    if (name != null) {
      findings.add(
          Finding.of(Rule.TRANSLATION_OF_NOTHING, name.span(), name.text(), original)
              .withSuggestedTexts(Nearest.to(name.text(), known).stream().toList()));
    }
  }

  private void nothing(Node node, String field) {
    findings.add(Finding.of(Rule.SHARED_VALUE, node.span(), field, original));
  }
}
