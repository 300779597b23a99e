package report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import report.calendar.FiscalYear;
import report.compare.Change.Part;

/**
 * Which part of one version is which of the other: the one that {@code continues} names, the one
 * with the same id in the same theme, or else the only one with the same text, first there and then
 * anywhere, or else the only one there with the same parts inside it.
 */
final class Pairing {
  private final Map<PlanNode, PlanNode> after = new HashMap<>();
  private final Map<PlanNode, PlanNode> before = new HashMap<>();

  private Pairing() {}

  /**
   * Pairs the parts of two versions.
   *
   * @param before the parts of the first version
   * @param after the parts of the second version
   * @param year the year of the first version, for which {@code continues} gives ids
   */
  static Pairing of(List<PlanNode> before, List<PlanNode> after, FiscalYear year) {
    Pairing pairing = new Pairing();
    for (Part part : List.of(Part.THEME, Part.INITIATIVE, Part.ACTION, Part.GOAL)) {
      List<PlanNode> some = only(before, part);
      List<PlanNode> others = only(after, part);
      boolean isTheme = part == Part.THEME;
      pairing.pair(
          some,
          others.stream().filter(node -> node.origin(year).isPresent()).toList(),
          node -> List.of(isTheme ? "" : node.theme().id().text(), node.id()),
          node -> node.origin(year).orElseThrow());
      pairing.pair(some, others, node -> List.of(isTheme ? "" : pairing.theme(node), node.id()));
      if (!isTheme) {
        pairing.pair(some, others, node -> List.of(pairing.theme(node), node.text()));
      }
      pairing.pair(some, others, node -> List.of(node.text()));
      pairing.pair(some, others, node -> List.of(pairing.theme(node), node.inside()));
    }
    return pairing;
  }

  /** The same part of the second version. */
  Optional<PlanNode> after(PlanNode node) {
    return Optional.ofNullable(after.get(node));
  }

  /** The same part of the first version. */
  Optional<PlanNode> before(PlanNode node) {
    return Optional.ofNullable(before.get(node));
  }

  /** Every part of the first version with the same of the second one. */
  void forEach(BiConsumer<PlanNode, PlanNode> action) {
    after.forEach(action);
  }

  private static List<PlanNode> only(List<PlanNode> nodes, Part part) {
    return nodes.stream().filter(node -> node.part() == part).toList();
  }

  /** The id of the theme of a part, as the second version has it. */
  private String theme(PlanNode node) {
    PlanNode theme = node.path().get(0);
    PlanNode same = after.getOrDefault(theme, theme);
    boolean isGone = same.equals(theme) && !before.containsKey(theme);
    return (isGone ? "?" : "") + same.id();
  }

  private void pair(
      List<PlanNode> some, List<PlanNode> others, Function<PlanNode, List<String>> key) {
    pair(some, others, key, key);
  }

  /** Pairs those whose key no other of their version has. */
  private void pair(
      List<PlanNode> some,
      List<PlanNode> others,
      Function<PlanNode, List<String>> key,
      Function<PlanNode, List<String>> otherKey) {
    Map<List<String>, List<PlanNode>> left = byKey(some, after, key);
    Map<List<String>, List<PlanNode>> right = byKey(others, before, otherKey);
    left.forEach(
        (same, nodes) -> {
          List<PlanNode> found = right.getOrDefault(same, List.of());
          boolean isEmpty = same.get(same.size() - 1).isEmpty();
          if (nodes.size() == 1 && found.size() == 1 && !isEmpty) {
            after.put(nodes.get(0), found.get(0));
            before.put(found.get(0), nodes.get(0));
          }
        });
  }

  private static Map<List<String>, List<PlanNode>> byKey(
      List<PlanNode> nodes, Map<PlanNode, PlanNode> paired, Function<PlanNode, List<String>> key) {
    Map<List<String>, List<PlanNode>> all = new LinkedHashMap<>();
    nodes.stream()
        .filter(node -> !paired.containsKey(node))
        .forEach(node -> all.computeIfAbsent(key.apply(node), none -> new ArrayList<>()).add(node));
    return all;
  }
}
