package report.serve;

import java.util.List;
import java.util.Map;
import report.finding.Finding;

/** The result of a build. */
public sealed interface Built {
  /**
   * A site that can be shown.
   *
   * @param files its files by their paths, such as index.html
   */
  record Site(Map<String, byte[]> files) implements Built {
    /** Copies the map, not the bytes. */
    public Site {
      files = Map.copyOf(files);
    }
  }

  /**
   * Plans or templates with errors.
   *
   * @param findings all findings, in the order in which they are shown
   */
  record Broken(List<Finding> findings) implements Built {
    /** Copies the list. */
    public Broken {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Nothing could be read.
   *
   * @param reason why, in the user's language
   */
  record Refused(String reason) implements Built {}
}
