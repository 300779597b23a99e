package report.page;

import java.io.IOException;
import report.finding.Finding;

/** A template cannot be carried out. */
final class TemplateFault extends IOException {
  private final transient Finding finding;

  TemplateFault(Finding finding) {
    super(finding.sentence());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
