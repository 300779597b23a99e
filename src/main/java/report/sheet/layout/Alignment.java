package report.sheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns side by side in which what belongs to a goal begins on one row: the goal, and its result.
 * Rows are left free where the column beside needs more of them. Results in another order than
 * their goals are aligned as far as the order is the same.
 */
final class Alignment {
  private final List<List<Block>> columns;

  /** For each column, the goals aligned with the leading column, and their blocks. */
  private final List<Map<String, Integer>> places = new ArrayList<>();

  private final List<String> goals = new ArrayList<>();
  private final List<List<Block>> aligned = new ArrayList<>();
  private final List<Seam> seams = new ArrayList<>();

  /**
   * A row that a page may end above, so that goals and their results stay together.
   *
   * @param rows the number of rows above it
   * @param starts the first block below it of each column with something of the goal, by column
   */
  record Seam(int rows, Map<Integer, Integer> starts) {
    /** Copies the map. */
    Seam {
      starts = Map.copyOf(starts);
    }
  }

  /**
   * Aligns columns.
   *
   * @param columns the blocks of each column; rows that an earlier alignment left free are dropped
   */
  Alignment(List<List<Block>> columns) {
    this.columns =
        columns.stream()
            .map(column -> column.stream().filter(block -> !block.isBlank()).toList())
            .toList();
    find();
    align();
  }

  /** The columns with the rows left free. */
  List<List<Block>> columns() {
    return aligned;
  }

  /** The rows a page may end above, from top to bottom. */
  List<Seam> seams() {
    return seams;
  }

  private void find() {
    Map<String, Integer> order = new HashMap<>();
    for (List<Block> column : columns) {
      Map<String, Integer> own = firsts(column);
      if (order.isEmpty()) {
        own.keySet().forEach(goal -> order.put(goal, order.size()));
        goals.addAll(own.keySet());
      } else {
        List<String> shared = own.keySet().stream().filter(order::containsKey).toList();
        own.keySet().retainAll(InOrder.longest(shared, goal -> order.getOrDefault(goal, 0)));
      }
      places.add(own);
    }
  }

  /** The first block of each goal in a column. */
  private static Map<String, Integer> firsts(List<Block> column) {
    Map<String, Integer> firsts = new LinkedHashMap<>();
    for (int i = 0; i < column.size(); i++) {
      if (!column.get(i).goal().isEmpty()) {
        firsts.putIfAbsent(column.get(i).goal(), i);
      }
    }
    return firsts;
  }

  private void align() {
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      all.add(new Column(columns.get(i)));
      aligned.add(all.get(i).set);
    }
    for (String goal : goals) {
      Map<Integer, Integer> blocks = new LinkedHashMap<>();
      for (int i = 0; i < all.size(); i++) {
        @Nullable Integer at = places.get(i).get(goal);
        if (at != null) {
          blocks.put(i, at);
        }
      }
      if (blocks.size() > 1) {
        align(all, blocks);
      }
    }
    all.forEach(Column::finish);
  }

  /** Lets blocks of several columns begin on one row, each with the labels above it. */
  private void align(List<Column> all, Map<Integer, Integer> blocks) {
    blocks.forEach((column, block) -> all.get(column).moveTo(block));
    int above = blocks.keySet().stream().mapToInt(column -> all.get(column).rows).max().orElse(0);
    int row = 0;
    for (Map.Entry<Integer, Integer> entry : blocks.entrySet()) {
      Column column = all.get(entry.getKey());
      row = Math.max(row, column.rows + column.labelRows(entry.getValue()));
    }
    Map<Integer, Integer> starts = new HashMap<>();
    for (Map.Entry<Integer, Integer> entry : blocks.entrySet()) {
      Column column = all.get(entry.getKey());
      column.leave(row - column.rows - column.labelRows(entry.getValue()));
      starts.put(entry.getKey(), column.set.size());
      column.place(entry.getValue());
    }
    if (above > 0) {
      seams.add(new Seam(above, starts));
    }
  }

  /** A column that is being set from top to bottom. */
  private static final class Column {
    private final List<Block> blocks;
    private final List<Block> set = new ArrayList<>();
    private int next;
    private int rows;

    Column(List<Block> blocks) {
      this.blocks = blocks;
    }

    /** Sets all that is above a block and the labels that introduce it. */
    void moveTo(int block) {
      int start = block;
      while (start > next && blocks.get(start - 1).label()) {
        start--;
      }
      set(start);
    }

    /** The number of rows of the labels above a block that are not set yet. */
    int labelRows(int block) {
      return Strip.rows(blocks.subList(next, block));
    }

    /** Leaves rows free. */
    void leave(int free) {
      if (free > 0) {
        set.add(Block.blank(blocks.get(next).parts().get(0).extent(), free));
        rows += free;
      }
    }

    /** Sets the labels of a block and the block itself. */
    void place(int block) {
      set(block + 1);
    }

    void finish() {
      set(blocks.size());
    }

    private void set(int end) {
      for (; next < end; next++) {
        set.add(blocks.get(next));
        rows += blocks.get(next).rows();
      }
    }
  }
}
