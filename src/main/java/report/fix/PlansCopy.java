package report.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import report.finding.Findings;
import report.project.PlansFolder;
import report.read.Plans;

/**
 * A copy of plans in which a change can be tried before anything is written. Findings are reported
 * as if they were in the original.
 */
public final class PlansCopy {
  private final PlansFolder plans;
  private final Map<Path, byte[]> texts = new TreeMap<>();

  private PlansCopy(PlansFolder plans) {
    this.plans = plans;
  }

  /** The current plans. */
  public static PlansCopy of(PlansFolder plans) {
    return new PlansCopy(plans);
  }

  /** Reads a file from the copy. */
  String text(Path file) throws IOException {
    return new String(plans.with(texts).project().bytes(file), StandardCharsets.UTF_8);
  }

  /** Writes a file of the copy, given by its original name. */
  public void write(Path file, byte[] bytes) {
    texts.put(file, bytes.clone());
  }

  /** The findings in the copy. */
  public Findings findings() throws IOException {
    Findings found = new Findings();
    found.addAll(Plans.read(plans.with(texts), List.of()).findings().sorted());
    return found;
  }
}
