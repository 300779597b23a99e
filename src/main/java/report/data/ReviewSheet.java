package report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.document.TrendPart;
import report.document.TrendPart.TrendYear;
import report.document.Value;
import report.plan.IndicatorKind;

/**
 * Targets and results in the columns of the national government's review sheets (行政事業レビュー, RSシステム):
 * four rows for each indicator, a column for each year.
 *
 * <p>Source of the columns: 「3-1_RS_2024_効果発現経路_目標・実績」 of the 行政事業レビュー見える化サイト. What a plan does not
 * have is empty. The heads are Japanese in every language, because programs look for them.
 */
final class ReviewSheet {
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2060;

  /** The columns before those of the years, each with its key. */
  private static final List<Map.Entry<String, String>> COLUMNS =
      List.of(
          Map.entry("sheetType", "シート種別"),
          Map.entry("fiscalYear", "事業年度"),
          Map.entry("projectId", "予算事業ID"),
          Map.entry("project", "事業名"),
          Map.entry("ministryOrder", "府省庁の建制順"),
          Map.entry("policyMinistry", "政策所管府省庁"),
          Map.entry("ministry", "府省庁"),
          Map.entry("bureau", "局・庁"),
          Map.entry("department", "部"),
          Map.entry("division", "課"),
          Map.entry("office", "室"),
          Map.entry("team", "班"),
          Map.entry("section", "係"),
          Map.entry("decision", "事業に関連するKPIが定められている閣議決定等の名称"),
          Map.entry("decisionPlace", "事業に関連するKPIが定められている閣議決定等の該当箇所"),
          Map.entry("decisionUrl", "事業に関連するKPIが定められている閣議決定等のURL"),
          Map.entry("number", "アクティビティ・アウトプット・アウトカムの番号"),
          Map.entry("kind", "種別（アクティビティ・アウトプット・アウトカム）"),
          Map.entry("period", "アウトカムの期間"),
          Map.entry("goalType", "成果目標の種類"),
          Map.entry("goal", "アクティビティ／活動目標／成果目標"),
          Map.entry("indicator", "活動指標／成果指標"),
          Map.entry("unit", "単位"),
          Map.entry("better", "改善の上向き／下向き"),
          Map.entry("statistics", "成果実績及び目標値の根拠として用いた統計・データ名（出典）"),
          Map.entry("qualitativeReason", "定性的なアウトカム目標を設定している理由"),
          Map.entry("qualitativeResult", "定性的なアウトカムに関する成果実績"),
          Map.entry("row", "目標年度／目標値／実績値／達成率"));

  /** The rows of an indicator: what each says of a year. */
  private static final List<Map.Entry<String, Function<TrendYear, String>>> ROWS =
      List.of(
          Map.entry("1.目標年度", year -> year.target().printed().isEmpty() ? "" : "1"),
          Map.entry("2.目標値", year -> figure(year.target())),
          Map.entry("3.実績値", year -> figure(year.actual())),
          Map.entry(
              "4.達成率",
              year -> year.result().percent().map(rate -> rate.toPlainString()).orElse("")));

  private final SourceBook book;
  private final Map<List<String>, Fact> facts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private ReviewSheet(SourceBook book, Document document) {
    this.book = book;
    document
        .facts()
        .forEach(fact -> facts.put(List.of(fact.themeId(), fact.goalId(), fact.measure()), fact));
  }

  /** The table, without rows. */
  static CsvTable table(SourceBook book, Labels labels) {
    List<CsvColumn> columns = new ArrayList<>();
    String description = labels.get("data.column.review");
    COLUMNS.forEach(
        column ->
            columns.add(
                new CsvColumn(
                    column.getKey(),
                    column.getValue(),
                    description,
                    column.getKey().equals("fiscalYear") ? CsvType.INTEGER : CsvType.TEXT)));
    years()
        .forEach(
            year -> columns.add(new CsvColumn("y" + year, year + "", description, CsvType.TEXT)));
    return new CsvTable(
        DataOutput.REVIEW_SHEET,
        columns,
        document -> new ReviewSheet(book, document).rows(document));
  }

  private static Stream<Integer> years() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed();
  }

  private Stream<Stream<String>> rows(Document document) {
    return document.series().stream()
        .flatMap(
            part -> {
              Map<String, String> texts = texts(part);
              return ROWS.stream().map(row -> row(part, texts, row));
            });
  }

  private static Stream<String> row(
      TrendPart part,
      Map<String, String> texts,
      Map.Entry<String, Function<TrendYear, String>> row) {
    Map<Integer, String> years = new HashMap<>();
    part.years().forEach(year -> years.put(year.start(), row.getValue().apply(year)));
    return Stream.concat(
            COLUMNS.stream()
                .map(Map.Entry::getKey)
                .map(key -> key.equals("row") ? row.getKey() : texts.getOrDefault(key, "")),
            years().map(year -> years.getOrDefault(year, "")))
        .map(CsvText::of);
  }

  /** The texts that all rows of an indicator have. */
  private Map<String, String> texts(TrendPart part) {
    Map<String, String> texts = new HashMap<>();
    Optional<Fact> fact =
        Optional.ofNullable(facts.get(List.of(part.themeId(), part.goalId(), part.measure())));
    numbers.putIfAbsent(part.goalId(), numbers.size() + 1);
    texts.put("fiscalYear", book.value("yearNumber").map(Object::toString).orElse(""));
    texts.put("projectId", String.valueOf(part.themeNumber()));
    texts.put("project", part.theme());
    texts.put("policyMinistry", book.publisher());
    texts.put("ministry", book.publisher());
    texts.put("number", String.valueOf(numbers.get(part.goalId())));
    texts.put("kind", kind(part.indicator()));
    texts.put("goalType", hasFigures(part) ? "定量的" : "定性的");
    fact.ifPresent(
        of -> {
          texts.put("bureau", of.departments());
          texts.put("goal", of.initiative());
        });
    texts.put(
        "indicator",
        part.measure().isEmpty() ? part.goal() : part.goal() + "（" + part.measure() + "）");
    texts.put("unit", part.unit());
    texts.put("better", better(part.better()));
    if (!hasFigures(part)) {
      part.of(book.code())
          .ifPresent(year -> texts.put("qualitativeResult", year.actual().printed()));
    }
    return Collections.unmodifiableMap(texts);
  }

  private static boolean hasFigures(TrendPart part) {
    return !part.unit().isEmpty()
        || part.years().stream()
            .anyMatch(
                year -> year.target().number().isPresent() || year.actual().number().isPresent());
  }

  private static String better(TrendPart.Better better) {
    return switch (better) {
      case HIGHER -> "上向き";
      case LOWER -> "下向き";
      case UNKNOWN -> "";
    };
  }

  private static String kind(IndicatorKind kind) {
    return switch (kind) {
      case OUTCOME -> "アウトカム";
      case OUTPUT -> "アウトプット";
      case CONTEXT -> "";
    };
  }

  private static String figure(Value value) {
    return value.number().map(number -> number.toPlainString()).orElse(value.printed());
  }
}
