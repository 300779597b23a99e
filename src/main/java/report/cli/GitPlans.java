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
import java.util.Optional;
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
 * The plans as git has them, regardless of the working folder: as they would be committed, or as
 * they were in a revision. They are read from a copy and reported under their original names.
 *
 * @param folder the folder of plans as the user named it
 * @param top the real path of the root of the repository
 * @param copy the root of the copy
 * @param inside the location of the plans in the repository
 */
record GitPlans(Path folder, Path top, Path copy, Path inside) implements Closeable {
  private static final String LINK = "120000";

  /**
   * Copies the staged files.
   *
   * @param folder the plans folder, which may no longer exist
   * @param environment in a hook they name the index
   * @throws UsageFault if the folder is not in a repository, or git is not installed
   */
  static GitPlans staged(Path folder, Environment environment) throws IOException {
    Optional<String> index = environment.variable(Git.INDEX);
    return of(folder, index, (top, copy) -> Git.ofIndex(top, index));
  }

  /**
   * Copies the files of a revision.
   *
   * @param folder the plans folder, which may no longer exist
   * @param revision a revision as git names it: main~20, v1.2, a commit
   * @throws UsageFault if the folder is not in a repository, which does not have the revision, or
   *     git is not installed
   */
  static GitPlans ofRevision(Path folder, String revision) throws IOException {
    return of(folder, Optional.empty(), (top, copy) -> indexOf(revision, top, copy));
  }

  /**
   * The revision that two others have in common, as git names it.
   *
   * @param folder the plans folder
   * @param one a revision
   * @param other another one
   * @throws UsageFault if there is none
   */
  static String mergeBase(Path folder, String one, String other) throws IOException {
    Git git = new Git(existing(folder.toAbsolutePath().normalize()));
    String first = commit(git, one);
    String second = commit(git, other);
    try {
      return git.answer("merge-base", first, second).strip();
    } catch (UsageFault nothing) {
      throw UsageFault.of(isShallow(git) ? "fault.shallow" : "fault.noFork", one, other);
    }
  }

  /** An index of its own with the files of a revision: that of the user is not touched. */
  private static Git indexOf(String revision, Path top, Path copy) throws IOException {
    String commit = commit(new Git(top), revision);
    Git git = Git.ofIndex(top, Optional.of(copy.resolveSibling("index").toString()));
    git.answer("read-tree", commit);
    return git;
  }

  private static String commit(Git git, String revision) throws IOException {
    try {
      return git.answer("rev-parse", "--verify", "--quiet", revision + "^{commit}").strip();
    } catch (UsageFault unknown) {
      git.answer("rev-parse", "--git-dir");
      throw UsageFault.of(isShallow(git) ? "fault.shallowRevision" : "fault.noRevision", revision);
    }
  }

  /** Whether only the latest commits were fetched, as continuous integration does by default. */
  private static boolean isShallow(Git git) throws IOException {
    return git.answer("rev-parse", "--is-shallow-repository").strip().equals("true");
  }

  /** A folder, or the nearest one around it that exists. */
  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    return there;
  }

  /** Where the names of the files to copy come from. */
  private interface Listing {
    Git of(Path top, Path copy) throws IOException;
  }

  private static GitPlans of(Path folder, Optional<String> index, Listing listing)
      throws IOException {
    Path named = folder.toAbsolutePath().normalize();
    Path there = existing(named);
    Git git = Git.ofIndex(there, index);
    Path top = Path.of(git.answer("rev-parse", "--show-toplevel").strip()).toRealPath();
    Path inside = top.relativize(there.toRealPath().resolve(there.relativize(named)));
    Path copy = TemporaryFolder.create("report-git-").toRealPath().resolve("repository");
    GitPlans plans = new GitPlans(folder, top, copy, inside);
    try {
      plans.copy(listing.of(top, copy));
      return plans;
    } catch (IOException | RuntimeException fault) {
      plans.close();
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
    Optional<PlansFolder> copied = plans();
    if (copied.isEmpty()) {
      return new CheckResult(new Findings(), List.of());
    }
    PlansFolder plans = copied.get();
    List<String> files = new ArrayList<>();
    plans.files().forEach(file -> files.add(named(file.toString())));
    return new CheckResult(named(Plans.read(plans, List.of()).findings()), files);
  }

  /** The copy of the plans, if git has any. */
  Optional<PlansFolder> plans() throws IOException {
    Path plans = copy.resolve(inside);
    return Files.exists(plans, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(
            PlansFolder.at(
                ControlReader.project(plans).allowingAs(ControlReader.project(folder)), plans))
        : Optional.empty();
  }

  /** Findings about the copy under the user's names. */
  Findings named(Findings findings) {
    Findings named = new Findings();
    findings.sorted().forEach(finding -> named.add(finding.renamed(this::named)));
    return named;
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
