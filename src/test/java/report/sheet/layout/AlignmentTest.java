package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import report.document.Run;

class AlignmentTest {
  private static Block goal(String id, int lines) {
    return Grids.block("目標目標", lines).about(id);
  }

  private static Block result(String id, int lines) {
    return Grids.block("実績実績", lines).about(id);
  }

  private static Block text(int lines) {
    return Grids.block("本文本文", lines);
  }

  private static Block label() {
    return new Block(Grids.block("数値目標", 1).parts(), true);
  }

  /** The row of the first block of a goal in a column. */
  private static int row(List<Block> column, String id) {
    int row = 0;
    for (Block block : column) {
      if (block.goal().equals(id)) {
        return row;
      }
      row += block.rows();
    }
    throw new AssertionError("not there: " + id);
  }

  private static List<List<Block>> aligned(List<Block> goals, List<Block> results) {
    return new Alignment(List.of(List.of(text(3)), goals, results)).columns();
  }

  @Test
  void aResultBeginsOnTheRowOfItsGoal() {
    List<List<Block>> columns =
        aligned(
            List.of(goal("a", 1), goal("b", 4), goal("c", 1)),
            List.of(result("a", 3), result("b", 1), result("c", 2)));
    assertThat(
            List.of(row(columns.get(1), "a"), row(columns.get(1), "b"), row(columns.get(1), "c")))
        .containsExactly(0, 3, 7);
    assertThat(
            List.of(row(columns.get(2), "a"), row(columns.get(2), "b"), row(columns.get(2), "c")))
        .containsExactly(0, 3, 7);
  }

  @Test
  void aGoalBeginsBesideItsResultBelowTheTextThatComesFirst() {
    List<List<Block>> columns =
        aligned(List.of(label(), goal("a", 1)), List.of(text(5), result("a", 1)));
    assertThat(row(columns.get(1), "a")).isEqualTo(5);
    assertThat(columns.get(1).get(1).label()).isTrue();
  }

  @Test
  void aGoalWithoutResultTakesNoRowOfTheOthers() {
    List<List<Block>> columns =
        aligned(List.of(goal("a", 2), goal("b", 1)), List.of(result("b", 1), text(1)));
    assertThat(row(columns.get(1), "b")).isEqualTo(2);
    assertThat(row(columns.get(2), "b")).isEqualTo(2);
  }

  @Test
  void resultsInAnotherOrderStayInTheirOrder() {
    List<Block> results = List.of(result("c", 1), result("a", 1), result("b", 1));
    List<List<Block>> columns = aligned(List.of(goal("a", 1), goal("b", 1), goal("c", 1)), results);
    assertThat(columns.get(2).stream().filter(block -> !block.isBlank())).isEqualTo(results);
    assertThat(row(columns.get(1), "a")).isEqualTo(row(columns.get(2), "a"));
    assertThat(row(columns.get(1), "b")).isEqualTo(row(columns.get(2), "b"));
  }

  @Test
  void columnsWithoutGoalsStayAsTheyAre() {
    List<List<Block>> columns = List.of(List.of(text(2), text(1)), List.of(text(4)), List.of());
    assertThat(new Alignment(columns).columns()).isEqualTo(columns);
    assertThat(new Alignment(columns).seams()).isEmpty();
  }

  @Test
  void aligningTwiceChangesNothing() {
    Random random = new Random(20261127);
    for (int run = 0; run < 200; run++) {
      List<List<Block>> once = new Alignment(columns(random, 1 + random.nextInt(12))).columns();
      assertThat(new Alignment(once).columns()).isEqualTo(once);
    }
  }

  /** Whatever a page takes, goals are beside their results on every page, and nothing is lost. */
  @Test
  void aPageTakesGoalsTogetherWithTheirResults() {
    Random random = new Random(20261128);
    for (int run = 0; run < 200; run++) {
      int goals = 1 + random.nextInt(45);
      List<List<Block>> columns = new Alignment(columns(random, goals)).columns();
      Strip strip = new Strip(columns, Grids.PITCH, 0, true);
      GridSheet sheet =
          Paginator.lay(
              10, 30 * Grids.PITCH, List.of(), List.of(Section.of(List.of(), List.of(strip))));
      assertThat(letters(sheet.cells())).isEqualTo(letters(columns));
      Map<String, Integer> rows = new HashMap<>();
      for (GridCell cell : sheet.cells()) {
        String text = Run.text(cell.runs());
        if (text.startsWith("目")) {
          rows.put(text.substring(1), cell.row());
        }
      }
      for (GridCell cell : sheet.cells()) {
        String text = Run.text(cell.runs());
        if (text.startsWith("実")) {
          assertThat(rows).containsEntry(text.substring(1), cell.row());
        }
      }
    }
  }

  /** Goals with names of their own, some without a result, and texts between them. */
  private static List<List<Block>> columns(Random random, int goals) {
    List<Block> stated = new ArrayList<>();
    List<Block> reported = new ArrayList<>();
    for (int i = 0; i < goals; i++) {
      String id = "%03d".formatted(i);
      if (random.nextInt(3) == 0) {
        stated.add(label());
      }
      stated.add(Grids.block("目" + id, 1).about(id));
      if (random.nextInt(4) > 0) {
        reported.add(Grids.block("実" + id, 1).about(id));
      }
      IntStream.range(0, random.nextInt(3)).forEach(n -> reported.add(text(1 + random.nextInt(3))));
    }
    return List.of(Collections.nCopies(random.nextInt(9), text(2)), stated, reported);
  }

  private static List<Integer> letters(List<GridCell> cells) {
    return cells.stream().flatMap(cell -> Run.text(cell.runs()).chars().boxed()).sorted().toList();
  }

  private static List<Integer> letters(Iterable<List<Block>> columns) {
    List<Integer> letters = new ArrayList<>();
    for (List<Block> column : columns) {
      for (Block block : column) {
        for (TextPart part : block.parts()) {
          Run.text(part.runs()).chars().forEach(letters::add);
        }
      }
    }
    return letters.stream().sorted().toList();
  }
}
