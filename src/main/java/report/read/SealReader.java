package report.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Id;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

/**
 * Reads the seal of a year. It is written by the tool, so that anything else in it was written by
 * hand, and one finding says so at the first place that differs.
 */
final class SealReader {
  private static final String DIGEST = "digest";
  private static final String INITIATIVES = "initiatives";
  private static final String GOALS = "goals";
  private static final String ACTIONS = "actions";
  private static final String RENEWALS = "renewals";
  private static final String THEMES = "themes";

  private final Seal.Kind kind;
  private final FiscalYear year;
  private final Findings findings;
  private Optional<Span> edited = Optional.empty();

  SealReader(Seal.Kind kind, FiscalYear year, Findings findings) {
    this.kind = kind;
    this.year = year;
    this.findings = findings;
  }

  /** The seal as far as it can be read; nothing if it says nothing of any theme. */
  Optional<Seal> read(Node root) {
    Map<String, MappingNode.Entry> entries = entries(root);
    only(entries, kind.what(), kind.date(), "by", "tool", RENEWALS, THEMES, DIGEST);
    Seal seal =
        new Seal(
            year,
            new Seal.Approval(
                kind,
                text(entries, kind.what()),
                text(entries, kind.date()),
                text(entries, "by"),
                text(entries, "tool")),
            renewals(entries),
            themes(entries));
    if (edited.isEmpty() && !text(entries, DIGEST).equals(seal.digest())) {
      edited = Optional.of(at(entries, DIGEST).orElse(root.span()));
    }
    edited.ifPresent(
        place ->
            findings.add(
                Finding.of(Rule.SEAL_EDITED, place)
                    .withMessage(kind == Seal.Kind.APPROVED ? "S002" : "S002.published")));
    return Optional.of(seal).filter(read -> read.size() > 0);
  }

  /** Entries by their keys; for anything but a mapping, none. */
  private Map<String, MappingNode.Entry> entries(Node node) {
    Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    } else {
      edited(node.span());
    }
    return entries;
  }

  /** What nobody but a hand writes. */
  private void only(Map<String, MappingNode.Entry> entries, String... keys) {
    List<String> known = List.of(keys);
    entries.values().stream()
        .filter(entry -> !known.contains(entry.key().text()))
        .forEach(entry -> edited(entry.key().span()));
  }

  private void edited(Span place) {
    edited = edited.or(() -> Optional.of(place));
  }

  private static Optional<Span> at(Map<String, MappingNode.Entry> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().span());
  }

  private String text(Map<String, MappingNode.Entry> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> text(entry.value())).orElse("");
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    edited(node.span());
    return "";
  }

  private List<Seal.Renewal> renewals(Map<String, MappingNode.Entry> entries) {
    List<Seal.Renewal> renewals = new ArrayList<>();
    MappingNode.@Nullable Entry list = entries.get(RENEWALS);
    if (list != null && !(list.value() instanceof SequenceNode)) {
      edited(list.value().span());
    } else if (list != null) {
      for (Node item : ((SequenceNode) list.value()).items()) {
        Map<String, MappingNode.Entry> renewal = entries(item);
        only(renewal, "on", "reason");
        renewals.add(new Seal.Renewal(text(renewal, "on"), text(renewal, "reason")));
      }
    }
    return renewals;
  }

  private Map<Id, Seal.OfTheme> themes(Map<String, MappingNode.Entry> entries) {
    Map<Id, Seal.OfTheme> themes = new LinkedHashMap<>();
    MappingNode.@Nullable Entry all = entries.get(THEMES);
    if (all != null) {
      for (MappingNode.Entry entry : entries(all.value()).values()) {
        id(entry)
            .ifPresent(
                id -> {
                  Map<String, MappingNode.Entry> parts = entries(entry.value());
                  Optional<SealedItem> own =
                      parts.containsKey(DIGEST)
                          ? Optional.of(item(entry, without(parts), id.text()))
                          : Optional.empty();
                  if (own.isEmpty()) {
                    only(parts, INITIATIVES, GOALS, ACTIONS);
                  }
                  themes.put(
                      id,
                      new Seal.OfTheme(
                          own.orElse(new SealedItem(Map.of())),
                          items(parts.get(INITIATIVES), id, Seal::initiative),
                          items(parts.get(GOALS), id, Seal::goal),
                          items(parts.get(ACTIONS), id, Seal::action)));
                });
      }
    }
    return themes;
  }

  /** The own values of a theme. */
  private static Map<String, MappingNode.Entry> without(Map<String, MappingNode.Entry> parts) {
    Map<String, MappingNode.Entry> own = new LinkedHashMap<>(parts);
    own.keySet().removeAll(List.of(INITIATIVES, GOALS, ACTIONS));
    return own;
  }

  private Optional<Id> id(MappingNode.Entry entry) {
    if (Id.isId(entry.key().text())) {
      return Optional.of(new Id(entry.key().text()));
    }
    edited(entry.key().span());
    return Optional.empty();
  }

  private Map<Id, SealedItem> items(
      MappingNode.@Nullable Entry all, Id theme, BiFunction<Id, Id, String> name) {
    Map<Id, SealedItem> items = new LinkedHashMap<>();
    if (all != null) {
      for (MappingNode.Entry entry : entries(all.value()).values()) {
        id(entry)
            .ifPresent(
                id -> items.put(id, item(entry, entries(entry.value()), name.apply(theme, id))));
      }
    }
    return items;
  }

  private SealedItem item(
      MappingNode.Entry entry, Map<String, MappingNode.Entry> entries, String name) {
    Map<SealedPart, List<String>> values = new EnumMap<>(SealedPart.class);
    for (MappingNode.Entry value : entries.values()) {
      Optional<SealedPart> part = SealedPart.of(value.key().text());
      part.ifPresent(of -> values.put(of, texts(value.value())));
      if (part.isEmpty() && !value.key().text().equals(DIGEST)) {
        edited(value.key().span());
      }
    }
    SealedItem item = new SealedItem(values);
    if (!text(entries, DIGEST).equals(item.digest(name))) {
      edited(entry.key().span());
    }
    return item;
  }

  private List<String> texts(Node node) {
    return node instanceof SequenceNode list
        ? list.items().stream().map(this::text).toList()
        : List.of(text(node));
  }
}
