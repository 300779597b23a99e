package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hook of a new project, run by git itself: what is committed is checked, and nothing else. */
@Tag("kill")
class StagedPlansTest {
  private static final String PLAN = "plans/R8/theme-1/plan.yaml";

  @TempDir private Path folder;
  private Checkout checkout;
  private Path project;

  @BeforeEach
  void makeProject() throws Exception {
    checkout = Checkout.at(folder.resolve("tool"));
    project = folder.resolve("project");
    assertThat(Ran.japanese("init", project, "R8").exit()).isEqualTo(ExitCode.CLEAN);
    Files.createSymbolicLink(checkout.home().resolve("bin/report"), checkout.launcher());
    run("git init -q . && git config core.hooksPath .githooks && git add .");
    run("git config user.name a && git config user.email a@example.jp");
    Ran first = run("git commit -q -m first");
    assertThat(first.exit()).as(first.out() + first.err()).isZero();
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }

  private Ran run(String line) throws Exception {
    return checkout.run(project, Map.of(), "sh", "-c", line);
  }

  @Test
  void whatIsStagedIsCheckedAndNotWhatTheFileSaysByNow() throws Exception {
    edit(PLAN, "target: 10回", "target: 十回");
    run("git add .");
    edit(PLAN, "target: 十回", "target: 12回");

    Ran stopped = run("git commit -q -m broken");

    assertThat(stopped.exit()).isNotZero();
    assertThat(stopped.out() + stopped.err())
        .contains(PLAN + ":", "P001", "target: 十回")
        .doesNotContain("report-git", "/tmp");
    assertThat(run("git log --format=%s").out()).isEqualTo("first\n");
  }

  @Test
  void whatIsBrokenAndNotStagedStopsNothing() throws Exception {
    edit(PLAN, "target: 10回", "target: 12回");
    run("git add .");
    edit(PLAN, "target: 12回", "target: 十二回");
    Workbench.put(project.resolve("plans/R8/theme-9/plan.yaml"), "broken: [");

    Ran passed = run("git commit -q -m sound");

    assertThat(passed.exit()).as(passed.out() + passed.err()).isZero();
  }

  /** For these git makes an index of its own, which the hook is told of. */
  @ParameterizedTest
  @ValueSource(strings = {"-a", "-- plans/R8/theme-1/plan.yaml", "--include plans"})
  void whatIsCommittedWithoutBeingStagedIsChecked(String which) throws Exception {
    edit(PLAN, "target: 10回", "target: 十回");

    Ran stopped = run("git commit -q -m broken " + which);

    assertThat(stopped.exit()).as(stopped.out() + stopped.err()).isNotZero();
    assertThat(stopped.out() + stopped.err()).contains("P001");
  }

  @Test
  void aCommitFromAFolderBelowAndFromAnotherWorkingTreeIsChecked() throws Exception {
    edit(PLAN, "target: 10回", "target: 十回");
    Ran below = run("cd plans/R8 && git add . && git commit -q -m broken");
    run("git reset -q --hard && git worktree add -q ../other -b other");
    Path other = folder.resolve("other").resolve(PLAN);
    Files.writeString(other, Files.readString(other).replace("target: 10回", "target: 十回"));
    Ran elsewhere = run("cd ../other && git commit -q -a -m broken");

    for (Ran ran : List.of(below, elsewhere)) {
      assertThat(ran.exit()).isNotZero();
      assertThat(ran.out() + ran.err()).contains(PLAN + ":", "P001");
    }
  }

  @Test
  void aFileThatGoesOrIsRenamedIsMissedWhereItIsNeeded() throws Exception {
    for (String change : List.of("git rm -q --cached ", "git mv -f README.md ")) {
      run(change + PLAN);

      assertThat(run("git commit -q -m gone").exit()).as(change).isNotZero();
      run("git reset -q --hard");
    }
    assertThat(run("git rm -rq plans && git commit -q -m away").exit()).isZero();
  }

  @Test
  void linksAreFollowedAsTheyAreStaged() throws Exception {
    run(
        "mkdir really && git mv plans/R8/theme-1 really/one && ln -s ../../really/one"
            + " plans/R8/theme-1");
    run("git add .");
    assertThat(run("git commit -q -m linked").exit()).isZero();
    edit(PLAN, "target: 10回", "target: 十回");
    run("git add .");
    edit(PLAN, "target: 十回", "target: 12回");

    assertThat(run("git commit -q -m broken").exit()).isNotZero();
    run("git reset -q --hard && mkdir ../far && mv really/one ../far/one");
    run("ln -sfn ../../../far/one plans/R8/theme-1 && git add plans");

    Ran outside = run("git commit -q -m outside");
    assertThat(outside.exit()).isNotZero();
    assertThat(outside.out() + outside.err()).contains("Y001").doesNotContain("P001");
    Workbench.put(project.resolve(".report.yaml"), "links: [../far]\n");
    Ran allowed = run("git add . && git commit -q -m allowed");
    assertThat(allowed.exit()).as(allowed.out() + allowed.err()).isZero();
  }

  @Test
  void theSeveritiesThatAreStagedCount() throws Exception {
    edit(PLAN, "target: 10回", "target: 10回 # report: ignore P001");
    run("git add .");
    Workbench.put(project.resolve(".report.yaml"), "rulez: {}\n");

    Ran passed = run("git commit -q -m sound");

    assertThat(passed.exit()).as(passed.out() + passed.err()).isZero();
    assertThat(run("git add . && git commit -q -m broken").exit()).isNotZero();
  }

  @Test
  void nothingIsLeftBehindAndOtherOptionsAreRefused() throws Exception {
    String before = run("ls ${TMPDIR:-/tmp} | grep report-git || true").out();
    assertThat(Ran.english("validate", "--staged", "--plans", project.resolve("plans")).exit())
        .isZero();
    assertThat(run("ls ${TMPDIR:-/tmp} | grep report-git || true").out()).isEqualTo(before);
    for (String option : List.of("--fix", "--diff", "--changed", "--watch", "plans")) {
      Ran ran = Ran.english("validate", "--staged", option, "--plans", project.resolve("plans"));
      assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    }
    assertThat(Ran.english("validate", "--staged", "--plans", folder).exit())
        .isEqualTo(ExitCode.USAGE);
  }
}
