package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.compose.amendment.AmendmentText;
import report.compose.amendment.CorrectionText;
import report.document.Explanation;
import report.document.Labels;
import report.document.RateMark;
import report.document.TrendPart;
import report.plan.Result;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.rate.Assessment;
import report.rate.RatePrinter;

/** Explains the outcomes of goals. */
final class Explainer {
  private final Labels labels;
  private final RateMarks marks;
  private final WrittenPlaces places;
  private final FigureExplainer figures;
  private final FormulaText formulas;
  private final BandText bands;

  Explainer(
      Labels labels, RatePrinter printer, RateMarks marks, WrittenPlaces places, BandText bands) {
    this.labels = labels;
    this.marks = marks;
    this.places = places;
    this.figures = new FigureExplainer(labels, printer, bands, places);
    this.formulas = new FormulaText(labels);
    this.bands = bands;
  }

  /**
   * One explanation for each measure of a goal, or a single one for a milestone or qualitative
   * goal.
   *
   * @param prospects what is said of its final targets, by measure
   */
  List<Explanation> of(
      Theme theme,
      Assessment assessment,
      Optional<Result> result,
      Optional<Timing> earlier,
      List<TrendPart.Prospect> prospects) {
    FigureExplainer.Where where =
        new FigureExplainer.Where(places.of(assessment.goal()), result.flatMap(places::of));
    List<RateMark> said = marks.of(assessment);
    List<String> amendments = new AmendmentText(theme, labels).lines(assessment.goal());
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Steps steps = new Steps(labels);
      if (assessment instanceof Assessment.OfFigures of) {
        figures.explain(of.goal(), of.measures().get(i), where, steps);
        overruling(of, steps);
      } else if (assessment instanceof Assessment.OfMilestone of) {
        milestone(of, where, said.get(i), steps);
      } else {
        judgement((Assessment.OfJudgement) assessment, where, said.get(i), steps);
      }
      amendments.forEach(line -> steps.add("amendment", line));
      result
          .map(Result::corrections)
          .orElse(List.of())
          .forEach(one -> steps.add("correction", CorrectionText.of(one, labels)));
      prospects.stream()
          .skip(i)
          .limit(1)
          .filter(TrendPart.Prospect::isAsked)
          .forEach(prospect -> prospect(prospect, steps));
      earlier.ifPresent(date -> steps.say("earlier", "earlier.text", date.written()));
      explanations.add(
          new Explanation(
              theme.id().text(),
              assessment.goal().id().text(),
              PlainText.of(assessment.goal().text()),
              said.get(i).measure(),
              said.get(i).alone(),
              steps.list()));
    }
    return explanations;
  }

  /** Whether the final target will be reached, and what that follows from. */
  private void prospect(TrendPart.Prospect prospect, Steps steps) {
    steps.say(
        "prospect",
        "prospect.text",
        prospect.symbol().isEmpty() ? labels.get("prospect.unknown") : prospect.symbol(),
        prospect.basis());
  }

  /** A rating given by a person overrides the calculated one. */
  private void overruling(Assessment.OfFigures of, Steps steps) {
    of.override()
        .ifPresent(
            override ->
                steps.say("overruled", "overruled.text", override.rating(), override.reason()));
  }

  private void milestone(
      Assessment.OfMilestone of, FigureExplainer.Where where, RateMark mark, Steps steps) {
    steps.written(
        "due",
        of.goal().due().written(),
        where.goal(),
        labels.get("explain.due.until", of.goal().due().last()));
    of.goal()
        .moves()
        .forEach(
            move ->
                steps.say(
                    "revision",
                    "revision.text",
                    move.old().written(),
                    move.on().written(),
                    move.reason()));
    of.result()
        .flatMap(result -> result.done())
        .ifPresent(done -> steps.written("done", done.written(), where.result(), ""));
    of.calculation()
        .ifPresent(
            calculation -> {
              steps.add("formula", formulas.of(calculation));
              steps.add("result", formulas.exact(calculation.exact()));
            });
    steps.add("verdict", policy(mark));
  }

  private void judgement(
      Assessment.OfJudgement of, FigureExplainer.Where where, RateMark mark, Steps steps) {
    steps.add("method", labels.get("method.judged"));
    of.result()
        .ifPresent(
            result -> steps.written("judged", result.rating(), where.result(), evidence(result)));
    of.band().ifPresent(band -> steps.say("rating", "rating.text", band.symbol(), bands.of(band)));
    steps.add("verdict", policy(mark));
  }

  private String evidence(report.plan.Result.Judged result) {
    String evidence = PlainText.of(result.note());
    return evidence.isEmpty() ? "" : labels.get("explain.evidence", evidence);
  }

  private String policy(RateMark mark) {
    return mark.word() + labels.inBrackets(mark.remark());
  }
}
