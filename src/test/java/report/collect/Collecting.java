package report.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import report.document.Labels;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.form.FormKind;
import report.form.FormRequest.Grouping;
import report.form.SampleForms;
import report.project.Language;
import report.project.PlansFolder;
import report.read.Plans;

/** Forms of the sample plan, filled in and taken back. */
final class Collecting {
  static final String FORM = "用紙.xlsx";
  private final Path plans;

  private Collecting(Path plans) {
    this.plans = plans;
  }

  static Collecting in(Path folder) {
    try {
      return new Collecting(SampleForms.sample(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form for all of the theme. */
  FormEditor form() {
    return FormEditor.of(bytes());
  }

  byte[] bytes() {
    return bytes(FormKind.PROGRESS);
  }

  private byte[] bytes(FormKind kind) {
    return SampleForms.of(plans, "R7", Grouping.THEME, kind).values().iterator().next();
  }

  /** The form for the plan of the theme. */
  FormEditor planForm() {
    return FormEditor.of(bytes(FormKind.PLAN));
  }

  Path planFile() {
    return plans.resolve("R7/theme-1/plan.yaml");
  }

  String planText() {
    try {
      return Files.readString(planFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void planText(String text) {
    try {
      Files.writeString(planFile(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Collected collect(FormEditor form) {
    return collect(Settlement.ASK, Map.of(FORM, form.save()));
  }

  Collected collect(Settlement settlement, Map<String, byte[]> files) {
    try {
      Findings findings = new Findings();
      List<FilledForm> forms = new ArrayList<>();
      files.forEach(
          (name, bytes) -> FilledFormReader.read(name, bytes, findings).ifPresent(forms::add));
      PlansFolder folder = Plans.folder(plans);
      Collected collected =
          new Collector(
                  folder,
                  Plans.read(folder, List.of()),
                  new Labels(Locale.JAPANESE),
                  Language.JAPANESE,
                  settlement)
              .collect(forms);
      findings.addAll(collected.findings().sorted());
      return new Collected(collected.books(), findings, collected.refused(), collected.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a form back, and says what the file says then. */
  String written(FormEditor form) {
    write(collect(form));
    return report();
  }

  static void write(Collected collected) {
    try {
      collected.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return plans.resolve("R7/theme-1/progress/2026-03.yaml");
  }

  String report() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void report(String text) {
    try {
      Files.writeString(file(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings on a line each, in Japanese. */
  static List<String> told(Collected collected) {
    FindingPrinter printer = new FindingPrinter(Locale.JAPANESE);
    return collected.findings().sorted().stream().map(printer::line).toList();
  }

  static List<String> sentences(Collected collected) {
    return collected.findings().sorted().stream().map(Finding::sentence).toList();
  }
}
