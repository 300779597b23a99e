package report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import report.cli.terminal.Environment;
import report.delivery.FolderTree;
import report.finding.Findings;
import report.project.Git;
import report.project.PlansFolder;
import report.project.ProjectRoot;
import report.project.TemporaryFolder;
import report.project.UsageFault;
import report.read.Plans;
import report.read.control.ControlReader;

/**
 * The plans as they would be committed: the content of git's index, regardless of the working
 * folder. They are read from a copy and reported under their original names.
 *
 * @param folder the folder of plans as the user named it
 * @param top the real path of the root of the repository
 * @param copy the root of the copy
 * @param inside the location of the plans in the repository
 */
record StagedPlans(Path folder, Path top, Path copy, Path inside) implements Closeable {
  private static final String LINK = "120000";

  /**
   * Copies the staged files.
   *
   * @param folder the plans folder, which may no longer exist
   * @param environment in a hook they name the index
   * @throws UsageFault if the folder is not in a repository, or git is not installed
   */
  static StagedPlans of(Path folder, Environment environment) throws IOException {
    Path named = folder.toAbsolutePath().normalize();
    Path there = named;
    while (!Files.isDirectory(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    Git git = Git.ofIndex(there, environment.variable(Git.INDEX));
    Path top = Path.of(git.answer("rev-parse", "--show-toplevel").strip()).toRealPath();
    Path inside = top.relativize(there.toRealPath().resolve(there.relativize(named)));
    Path copy = TemporaryFolder.create("report-staged-").toRealPath().resolve("repository");
    StagedPlans staged = new StagedPlans(folder, top, copy, inside);
    try {
      staged.copy(Git.ofIndex(top, environment.variable(Git.INDEX)));
      return staged;
    } catch (IOException | RuntimeException fault) {
      staged.close();
      throw fault;
    }
  }

  private void copy(Git git) throws IOException {
    String entries =
        git.answer(
            "ls-files",
            "--stage",
            "-z",
            "--",
            ":(top,literal)" + PlansFolder.shown(inside),
            ":(top,glob)**/" + ProjectRoot.CONTROL);
    boolean hasLinks =
        Arrays.stream(entries.split("\0", -1)).anyMatch(line -> line.startsWith(LINK));
    String all = hasLinks ? git.answer("ls-files", "--stage", "-z") : entries;
    List<String> files = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (String entry : all.split("\0", -1)) {
      if (!entry.isEmpty()) {
        String file = entry.substring(entry.indexOf('\t') + 1);
        files.add(file);
        if (entry.startsWith(LINK)) {
          links.add(file);
        }
      }
    }
    git.answerTo(
        String.join("\0", files), "checkout-index", "-z", "--stdin", "--prefix=" + prefix());
    // Nothing above the copy belongs to the project.
    Files.createDirectories(copy.resolve(".git"));
    Files.createDirectories(copy.resolveSibling(".git"));
    for (String link : links) {
      keepLeadingOut(link);
    }
  }

  private String prefix() {
    return PlansFolder.shown(copy) + "/";
  }

  /** A link out of the repository should lead to the same place as the original. */
  private void keepLeadingOut(String link) throws IOException {
    Path there = copy.resolve(link);
    if (Files.isSymbolicLink(there)) {
      Path leads = top.resolve(link).resolveSibling(Files.readSymbolicLink(there)).normalize();
      if (!leads.startsWith(top)) {
        Files.delete(there);
        Files.createSymbolicLink(there, leads);
      }
    }
  }

  /** The findings, and the files they are in, under the user's names. */
  CheckResult look() throws IOException {
    Path plans = copy.resolve(inside);
    if (!Files.exists(plans, LinkOption.NOFOLLOW_LINKS)) {
      return new CheckResult(new Findings(), List.of());
    }
    PlansFolder staged =
        PlansFolder.at(
            ControlReader.project(plans).allowingAs(ControlReader.project(folder)), plans);
    Findings found = new Findings();
    Plans.read(staged, List.of())
        .findings()
        .sorted()
        .forEach(finding -> found.add(finding.renamed(this::named)));
    List<String> files = new ArrayList<>();
    staged.files().forEach(file -> files.add(named(file.toString())));
    return new CheckResult(found, files);
  }

  /** The file that a file of the copy stands for, relative to the user's folder. */
  private String named(String path) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    if (!file.startsWith(copy)) {
      return path;
    }
    Path rest = inside.relativize(copy.relativize(file));
    Path named = folder.resolve(rest);
    return PlansFolder.shown(rest.startsWith("..") ? named.normalize() : named);
  }

  @Override
  public void close() throws IOException {
    FolderTree.delete(copy.resolveSibling(""));
  }
}
