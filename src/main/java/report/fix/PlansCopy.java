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
 * Plans in which a text can be tried before anything is written. What is found in it is reported as
 * if it stood in the plans.
 */
public final class PlansCopy {
  private final PlansFolder plans;
  private final Map<Path, byte[]> texts = new TreeMap<>();

  private PlansCopy(PlansFolder plans) {
    this.plans = plans;
  }

  /** Plans as they are. */
  public static PlansCopy of(PlansFolder plans) {
    return new PlansCopy(plans);
  }

  /** Reads a file as it is in the copy. */
  String text(Path file) throws IOException {
    return new String(plans.with(texts).project().bytes(file), StandardCharsets.UTF_8);
  }

  /** Writes a file of the copy, named as it is in the plans. */
  public void write(Path file, byte[] bytes) {
    texts.put(file, bytes.clone());
  }

  /** What is found in the copy. */
  public Findings findings() throws IOException {
    Findings found = new Findings();
    found.addAll(Plans.read(plans.with(texts), List.of()).findings().sorted());
    return found;
  }
}
