package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import report.document.Bullet;
import report.document.Group;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.rate.Outcome;

class GoalRowsTest {
  private static final Piece LABEL = Piece.Line.of(Bullet.LABEL, 0, "L");

  private static Piece goal(String id) {
    return Piece.Line.of(Bullet.SECOND, 0, "g" + id).stating(id);
  }

  private static Piece result(int depth, String goal) {
    return new Piece.Line(
        depth == 0 ? Bullet.FIRST : Bullet.SECOND,
        depth,
        List.of(new Run.Plain("r" + goal, false)),
        List.of(new RateMark(goal, "", "80.0％", "", Outcome.NOT_ACHIEVED, "未達", "")));
  }

  private static Piece text(int depth, String text) {
    return Piece.Line.of(depth == 0 ? Bullet.FIRST : Bullet.SECOND, depth, text);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> Run.text(((Piece.Line) piece).runs()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> rows(List<Piece> goals, List<Piece> progress) {
    return GoalRows.of(new Group("a", List.of(LABEL), goals, progress)).stream()
        .map(row -> text(row.goals()) + " | " + text(row.progress()) + " | " + text(row.others()))
        .toList();
  }

  @Test
  void eachResultStartsInTheRowOfItsGoal() {
    assertThat(
            rows(
                List.of(LABEL, goal("1"), goal("2"), LABEL, goal("3")),
                List.of(
                    result(0, "1"),
                    text(1, "more"),
                    result(0, "2"),
                    result(0, "3"),
                    text(0, "end"))))
        .containsExactly("L g1 | r1 more | ", "g2 | r2 | ", "L g3 | r3 end | ");
  }

  @Test
  void fortyFiveGoalsHaveFortyFiveRows() {
    List<Piece> goals = new ArrayList<>();
    List<Piece> results = new ArrayList<>();
    IntStream.range(0, 45)
        .forEach(
            i -> {
              goals.add(goal("" + i));
              results.add(result(0, "" + i));
            });
    assertThat(rows(goals, results)).hasSize(45).startsWith("g0 | r0 | ").endsWith("g44 | r44 | ");
  }

  @Test
  void textBeforeTheFirstResultAndGoalsWithoutOneHaveTheFirstRow() {
    assertThat(
            rows(
                List.of(goal("1"), goal("2"), goal("3")),
                List.of(text(0, "before"), text(0, "head"), result(1, "2"))))
        .containsExactly("g1 | before | ", "g2 | head r2 | g3");
  }

  @Test
  void resultsInAnotherOrderStayInTheText() {
    assertThat(
            rows(
                List.of(goal("1"), goal("2"), goal("3")),
                List.of(result(0, "3"), result(0, "1"), result(0, "2"))))
        .containsExactly(" | r3 | ", "g1 | r1 | ", "g2 | r2 | g3");
  }

  @Test
  void goalsWithoutAReportAreOneRow() {
    assertThat(rows(List.of(goal("1"), goal("2")), List.of(text(0, "a"))))
        .containsExactly("g1 g2 | a | ");
    assertThat(rows(List.of(), List.of())).containsExactly(" |  | ");
    assertThat(GoalRows.of(new Group("", List.of(), List.of(), List.of()))).isEmpty();
  }
}
