package report.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.edit.FileTransaction;
import report.edit.YamlText;
import report.plan.Id;
import report.plan.Progress;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.project.PlansFolder;

/**
 * The files of themes that were read, with their texts.
 *
 * @param plans the folder of the plans
 * @param places where each report was written
 */
public record ReportFiles(PlansFolder plans, WrittenPlaces places) {

  /**
   * The reports of a theme.
   *
   * @param theme a theme as it was read
   * @return its reports, from the earliest to the latest
   * @throws IOException if a file cannot be read any more
   */
  public List<ReportedValues.Report> of(Theme theme) throws IOException {
    List<ReportedValues.Report> reports = new ArrayList<>();
    for (Progress report : theme.progress()) {
      Optional<Path> file = file(report);
      if (file.isPresent()) {
        String text = new FileTransaction(plans.project()).text(file.get());
        reports.add(
            new ReportedValues.Report(report, YamlText.of(PlansFolder.shown(file.get()), text)));
      }
    }
    return reports;
  }

  /**
   * The plan of a theme.
   *
   * @param year the year of its book
   * @param theme a theme as it was read
   * @return how its plan is written
   * @throws IOException if the file cannot be read any more
   */
  public YamlText plan(FiscalYear year, Theme theme) throws IOException {
    Path file = plan(year, theme.id());
    return YamlText.of(PlansFolder.shown(file), new FileTransaction(plans.project()).text(file));
  }

  /**
   * The file of the plan of a theme.
   *
   * @param year the year of its book
   * @param theme the id of the theme
   * @return the file
   */
  public Path plan(FiscalYear year, Id theme) {
    return plans.of(year).get(0).resolve(theme.text()).resolve("plan.yaml");
  }

  /**
   * The file of a report.
   *
   * @param report a report as it was read
   * @return its file
   */
  public Optional<Path> file(Progress report) {
    return places.of(report).map(place -> plans.path().resolve(place.replaceFirst(":\\d+$", "")));
  }
}
