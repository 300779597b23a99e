package report.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.finding.Finding;

/** The result of a build. */
public sealed interface Built {
  /**
   * A site that can be shown.
   *
   * @param files its files by their paths, such as index.html
   * @param later files that are built when they are asked for, such as R1.pdf
   * @param base the path where they are published, such as /plan/R1/; they are shown there too,
   *     because the page of those that are not found has links with it
   */
  record Site(Map<String, byte[]> files, Map<String, Later> later, String base) implements Built {
    /** Copies the maps, not the bytes. */
    public Site {
      files = Map.copyOf(files);
      later = Map.copyOf(later);
    }

    /**
     * A site whose files are all there, and which is published nowhere.
     *
     * @param files its files by their paths
     */
    public Site(Map<String, byte[]> files) {
      this(files, Map.of(), "/");
    }
  }

  /** Builds a file when it is asked for. */
  @FunctionalInterface
  interface Later {
    /**
     * Builds it, or returns what was built; in any thread.
     *
     * @return its bytes; empty if templates are at fault
     */
    Optional<byte[]> bytes();
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
