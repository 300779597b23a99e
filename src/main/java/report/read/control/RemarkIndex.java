package report.read.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import report.finding.Finding;
import report.finding.Rule;

/**
 * The remarks of a file by the lines they apply to. The lines of two remarks are either the same or
 * disjoint: there are no remarks within a text.
 */
final class RemarkIndex {
  private final TreeMap<Integer, Lines> byFirst = new TreeMap<>();
  private final List<Lines> top = new ArrayList<>();

  /** Lines with remarks, with the names of each rule until a finding has used them. */
  private record Lines(int last, Map<Rule, List<Remark.Named>> rules) {}

  RemarkIndex(List<Remark> remarks) {
    remarks.stream().sorted(Comparator.comparing(Remark::first)).forEach(this::add);
  }

  private void add(Remark remark) {
    Lines lines =
        byFirst.computeIfAbsent(
            remark.first(), first -> new Lines(remark.last(), new EnumMap<>(Rule.class)));
    if (remark.top() && top.isEmpty()) {
      top.add(lines);
    }
    remark
        .rules()
        .forEach(n -> lines.rules().computeIfAbsent(n.rule(), r -> new ArrayList<>()).add(n));
  }

  /** Whether a remark applies to a finding; returns the names that have not been used before. */
  boolean ignores(Finding finding, Consumer<Remark.Named> used) {
    boolean whole = !finding.span().source().hasLines();
    int line = finding.span().line();
    Map.Entry<Integer, Lines> entry = byFirst.floorEntry(line);
    List<Lines> near = whole ? top : entry == null ? List.of() : List.of(entry.getValue());
    boolean ignored = false;
    for (Lines lines : near) {
      List<Remark.Named> named = lines.rules().get(finding.rule());
      if (named != null && (whole || line <= lines.last())) {
        named.forEach(used);
        named.clear();
        ignored = true;
      }
    }
    return ignored;
  }
}
