package report.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

/** Whether the results are what was published, or say when and why they were corrected. */
final class PublishedCheck {
  private final Seal seal;
  private final Timing asOf;
  private final Notice notice;

  PublishedCheck(Seal seal, Book book, Notice notice) {
    this.seal = seal;
    this.asOf = TimingGrammar.read(seal.approval().on(), book.year()).found().orElseGet(book::asOf);
    this.notice = notice;
  }

  /** Later reports are new results, not corrections. */
  void check(Theme theme) {
    Seal.OfTheme sealed = seal.of(theme.id());
    Optional<Reported> reported = Reported.asOf(theme, asOf);
    theme
        .owners()
        .forEach(
            owner ->
                owner
                    .goals()
                    .forEach(
                        goal -> sealed.of(goal).ifPresent(of -> check(owner, goal, of, reported))));
  }

  private void check(GoalOwner owner, Goal goal, SealedItem sealed, Optional<Reported> reported) {
    Optional<Result> result =
        reported.flatMap(all -> all.of(owner)).flatMap(entry -> entry.of(goal.id()));
    List<String> was = sealed.of(SealedPart.RESULT);
    List<String> is = result.map(SealedItem::result).orElse(List.of());
    boolean isSame = plain(was).equals(plain(is));
    List<Result.Correction> corrections = result.map(Result::corrections).orElse(List.of());
    boolean isTold = corrections.stream().anyMatch(one -> plain(one.from()).equals(plain(was)));
    if (!isSame && !isTold && !was.isEmpty()) {
      String line =
          "corrected: [{from: " + value(was) + ", on: " + seal.publishedOn() + ", reason: …}]";
      notice
          .draft(
              result.isPresent() ? "S004" : "S004.gone",
              result.<Object>map(one -> one).orElse(goal),
              Rule.PUBLISHED_RESULT_CHANGED,
              String.join("、", was),
              String.join("、", is),
              seal.publishedOn(),
              line)
          .ifPresent(notice::add);
    }
    if (isSame && isTold) {
      result.ifPresent(
          one ->
              notice.add(one, Rule.NOTHING_CORRECTED, String.join("、", was), seal.publishedOn()));
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(HalfWidth::closedUp).toList();
  }

  private static String value(List<String> texts) {
    return texts.size() == 1
        ? quoted(texts.get(0))
        : texts.stream().map(PublishedCheck::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
