package report.read.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small plan, whose files have translations. */
public final class TranslatedPlan {
  /** The book. */
  public static final String BOOK =
      """
      publisher: 大阪府
      title: 取組・目標・進捗状況
      asOf: R2.3月末
      themes: [industry]
      """;

  /** The translation of the book. */
  public static final String BOOK_EN =
      """
      publisher: Osaka Prefecture
      title: Actions, goals and progress
      departments:
        商工労働部: Department of Commerce and Industry
      units:
        回: times
      """;

  /** The plan of the theme. */
  public static final String PLAN =
      """
      number: 1
      title: 産業の振興
      department: 商工労働部
      direction: 企業と大学の連携[^cluster]を進める。
      initiatives:
        - id: cooperation
          title: 企業間の連携
          actions:
            - id: seminar
              text: セミナーの開催
              goals:
                - id: seminar-count
                  name: セミナーの開催回数
                  target: 10回
                - id: visits
                  measures: [企業の訪問, 大学の訪問]
                  name: 訪問
                  target: [5回, 3回]
                - id: office
                  name: 窓口の設置
                  due: R1.9
      """;

  /** The translation of the plan. */
  public static final String PLAN_EN =
      """
      title: Promotion of industry
      direction: Closer ties[^cluster] of companies and universities.
      initiatives:
        - id: cooperation
          title: Cooperation of companies
          actions:
            - id: seminar
              text: Seminars
              goals:
                - id: office
                  name: An office
                - id: visits
                  name: Visits
                  measures:
                    - to companies
                    - to universities
                - id: seminar-count
                  name: Number of seminars
      """;

  /** The report. */
  public static final String PROGRESS =
      """
      asOf: R2.3月末
      actions:
        seminar:
          text: セミナーを開催した。
          results:
            seminar-count: 12回
            visits: [6回, 3回]
            office: {done: R1.8, note: 予定より早く設置}
      """;

  /** The translation of the report. */
  public static final String PROGRESS_EN =
      """
      actions:
        seminar:
          text: Seminars were held.
          results:
            office:
              note: earlier than planned
      """;

  /** The glossary. */
  public static final String GLOSSARY =
      """
      cluster:
        term: クラスター
        definition: 企業や大学の集まり
      """;

  /** The translation of the glossary. */
  public static final String GLOSSARY_EN =
      """
      cluster:
        term: cluster
        definition: companies and universities in one place
      """;

  private TranslatedPlan() {}

  /**
   * Writes all files.
   *
   * @param folder the folder of the project
   * @return the folder of its plans
   */
  public static Path in(Path folder) throws IOException {
    Path plans = folder.resolve("plans");
    write(plans, "book.yaml", BOOK);
    write(plans, "book.en.yaml", BOOK_EN);
    write(plans, "glossary.yaml", GLOSSARY);
    write(plans, "glossary.en.yaml", GLOSSARY_EN);
    write(plans, "industry/plan.yaml", PLAN);
    write(plans, "industry/plan.en.yaml", PLAN_EN);
    write(plans, "industry/progress/2020-03.yaml", PROGRESS);
    write(plans, "industry/progress/2020-03.en.yaml", PROGRESS_EN);
    return plans;
  }

  /**
   * Writes a file of the year R1.
   *
   * @param plans the folder of plans
   * @param file its path in the year
   * @param text its text
   */
  public static void write(Path plans, String file, String text) throws IOException {
    Path path = plans.resolve("R1").resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }
}
