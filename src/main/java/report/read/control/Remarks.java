package report.read.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.project.ProjectFiles;
import report.read.file.Folder;
import report.read.tree.SourceText;

/** Omits findings that are ignored by remarks in their files. */
public final class Remarks {
  private final Map<String, List<Remark>> files = new LinkedHashMap<>();
  private final Map<String, RemarkIndex> indexes = new HashMap<>();
  private final Set<Remark.Named> used = new HashSet<>();
  private final Findings faults = new Findings();

  /**
   * Reads the remarks of files. A file that cannot be read already has a finding, and has no
   * remarks.
   *
   * @param project the files of the project
   * @param paths the files, each as findings print it
   * @throws IOException if one cannot be read
   */
  public Remarks(ProjectFiles project, List<Path> paths) throws IOException {
    for (Path path : paths.stream().filter(path -> isReadable(project, path)).toList()) {
      String text = new String(project.bytes(path), StandardCharsets.UTF_8);
      if (text.contains(RemarkReader.MARK)) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String shown = Folder.shown(path);
        files.put(shown, RemarkReader.read(new SourceText(shown, plain).source(), faults));
      }
    }
  }

  /**
   * The findings that are not ignored by a remark, and those about remarks. An unused remark is
   * only reported if there are no errors that prevent other checks.
   *
   * @param findings the findings in the files
   * @return the findings to report
   */
  public Findings of(Findings findings) {
    Findings kept = new Findings();
    findings.sorted().stream().filter(finding -> !isIgnored(finding)).forEach(kept::add);
    kept.addAll(faults.sorted());
    if (findings.sorted().stream().noneMatch(f -> f.severity() == Severity.ERROR)) {
      files.values().stream()
          .flatMap(List::stream)
          .flatMap(remark -> remark.rules().stream())
          .filter(named -> !used.contains(named))
          .forEach(named -> kept.add(unused(named)));
    }
    return kept;
  }

  /** A file that cannot be read has its own finding. */
  private static boolean isReadable(ProjectFiles project, Path path) {
    try (InputStream in = project.open(path)) {
      return in.available() >= 0;
    } catch (IOException refused) {
      return false;
    }
  }

  private static Finding unused(Remark.Named named) {
    return Finding.of(Rule.UNUSED_IGNORE, named.span(), named.rule().id());
  }

  private boolean isIgnored(Finding finding) {
    String path = finding.span().source().path();
    if (!files.containsKey(path)) {
      return false;
    }
    return indexes
        .computeIfAbsent(path, file -> new RemarkIndex(files.getOrDefault(file, List.of())))
        .ignores(finding, used::add);
  }
}
