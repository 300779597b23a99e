package report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Suggestion;

@Tag("slow")
class BrokenTemplateTest {
  @TempDir Path templates;
  private final MemoryOutlet outlet = new MemoryOutlet();

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(templates.resolve("page"));
  }

  private List<Finding> findings(String part, String text) throws IOException {
    Files.writeString(templates.resolve("page").resolve(part), text);
    return findings();
  }

  private List<Finding> findings() throws IOException {
    Findings findings = new Findings();
    Pages.write(new PageOutput(templates), SampleDocument.japanese(), outlet, findings);
    return findings.sorted();
  }

  private static String said(Finding finding) {
    return "%s %s:%d:%d-%d %s %s %s"
        .formatted(
            finding.rule().id(),
            Path.of(finding.span().source().path()).getFileName(),
            finding.span().line(),
            finding.span().column(),
            finding.span().endColumn(),
            finding.sentence(),
            finding.arguments(),
            finding.suggestions().stream().map(Suggestion::shown).toList());
  }

  @Test
  void anUnclosedDirectiveIsToldAtItsPlace() throws IOException {
    assertThat(findings("legend.ftlh", "<#macro legendTable of>\n<#if of>\n</#macro>\n"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly(
            "W001 legend.ftlh:3:1-10 W001.syntax [Encountered \"</#macro>\", but at this place only"
                + " this can be closed: \"#if\".] []");
    assertThat(outlet.files()).isEmpty();
  }

  @Test
  void allMalformedTemplatesAreToldInOneRun() throws IOException {
    Files.writeString(templates.resolve("page/bar.ftlh"), "${");
    Files.writeString(templates.resolve("page/own.ftlh"), "ok\n  <#lisst x as y></#lisst>");
    assertThat(findings())
        .extracting(BrokenTemplateTest::said)
        .containsExactly(
            "W001 bar.ftlh:1:2-3 W001.syntax [Unexpected end of file reached.] []",
            "W001 own.ftlh:2:4-10 W001.syntax [Unknown directive: #lisst.] []");
  }

  @Test
  void anUnknownComponentIsToldWithTheNearestOne() throws IOException {
    assertThat(
            findings(
                "legend.ftlh",
                """
                <#macro legendTable of>
                <#list of as entry>
                  <b>${entry.meening}</b>
                </#list></#macro>\
                """))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 legend.ftlh:3:8-21 W001.unknown [entry.meening] [meaning]");
    assertThat(outlet.files()).isEmpty();
  }

  @Test
  void anUnknownVariableIsToldWithTheNearestOne() throws IOException {
    assertThat(findings("index.ftlh", "<p>\n${boook.title}"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:3-8 W001.unknown [boook] [book]");
  }

  @Test
  void aMisspeltLoopVariableIsToldWithTheNearestOne() throws IOException {
    assertThat(findings("index.ftlh", "<#list themes as theme>${thme.title}</#list>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:26-30 W001.unknown [thme] [theme]");
  }

  @Test
  void anUnknownMacroIsToldWithTheNearestOne() throws IOException {
    assertThat(findings("index.ftlh", "<#include \"parts.ftlh\">\n<@layuot title='x'></@layuot>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:3-9 W001.unknown [layuot] [layout]");
  }

  @Test
  void anUnknownLabelIsToldWithTheNearestOne() throws IOException {
    assertThat(findings("index.ftlh", "\n<p>${label(\"theme.direktion\")}</p>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:4-31 W001.unknown [theme.direktion] [theme.direction]");
  }

  @Test
  void aMissingIncludeIsTold() throws IOException {
    assertThat(findings("index.ftlh", "\n <#include \"indx.ftlh\">"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:2-24 W001.missing [indx.ftlh] [index.ftlh]");
  }

  @Test
  void aTemplateCannotLeaveItsFolder() throws IOException {
    Files.writeString(templates.resolve("secret.txt"), "secret");
    assertThat(findings("index.ftlh", "<#include \"../secret.txt\">"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:1-27 W001.missing [../secret.txt] []");
    assertThat(findings("index.ftlh", "<#import \"../secret.txt\" as s>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:1-31 W001.missing [../secret.txt] []");
  }

  /** A link comes with a checkout, and must not bring a file of the machine into a page. */
  @Test
  void aLinkCannotLeadOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(templates.resolve("secret.txt"), "secret");
    for (String name : List.of("index.ftlh", "part.txt", "style.css", "folder")) {
      Path link = templates.resolve("page").resolve(name);
      Files.createSymbolicLink(link, name.equals("folder") ? templates : secret);

      assertThat(findings())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(said(found))
                    .isEqualTo("W001 " + name + ":1:1-1 W001.outside [" + name + "] []");
                assertThat(found.span().source().lines()).isEmpty();
              });
      assertThat(outlet.files()).isEmpty();
      Files.delete(link);
    }
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    Files.writeString(templates.resolve("page/part.ftlh"), "read by a link");
    Files.createSymbolicLink(templates.resolve("page/link.ftlh"), Path.of("part.ftlh"));

    assertThat(findings("index.ftlh", "<#include \"link.ftlh\">")).isEmpty();
    assertThat(new String(outlet.files().get("index.html"), StandardCharsets.UTF_8))
        .contains("read by a link");
  }

  @Test
  void aTemplateCannotMakeObjects() throws IOException {
    assertThat(findings("index.ftlh", "\n${\"freemarker.template.utility.Execute\"?new()(\"id\")}"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:3-44 W001.shut [?new] []");
  }

  @Test
  void aTemplateCannotReachTheObjectsBehindItsValues() throws IOException {
    assertThat(findings("index.ftlh", "${book?api.getClass()}"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:3-11 W001.shut [?api] []");
    assertThat(findings("index.ftlh", "${book.class}"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:3-13 W001.unknown [book.class] []");
    assertThat(findings("index.ftlh", "${book.toString()}"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:3-16 W001.unknown [book.toString] []");
  }

  @Test
  void aFaultOnALaterPageStopsThere() throws IOException {
    assertThat(findings("notes.ftlh", "<#macro noteList of>${of}</#macro>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly(
            "W001 notes.ftlh:1:23-25 W001 [For \"${...}\" content: Expected a string or something"
                + " automatically convertible to string (number, date or boolean), or \"template"
                + " output\" , but this has evaluated to a sequence] []");
    assertThat(outlet.files()).isEmpty();
  }

  @Test
  void macrosThatCallThemselvesWithoutEndAreTold() throws IOException {
    assertThat(findings("index.ftlh", "<#macro again><@again/></#macro><@again/>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:1:15-24 W001.endless [] []");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x>${x}</#list>",
        "<#list 1.. as x></#list>",
        "<#list 1.. as x><#attempt><#list 1.. as y>a</#list><#recover>b</#attempt></#list>",
        "<#macro twice n><@twice n/></#macro><#list 1.. as x><@twice 1/></#list>",
        "<#assign t = 'a'><#list 1.. as x><#assign t = t + t></#list>",
        "<#assign t>a</#assign><#list 1.. as x><#assign t>${t}${t}</#assign></#list>",
        "<#assign t = ['a']><#list 1.. as x><#assign t = [t?join(''), t?join('')]></#list>",
        "${(1..10000000)?filter(x -> x < 0)?first}",
        "${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'?matches('(.*a){9}b')?c}",
        "${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'?replace('(.*a){9}b', '', 'r')}",
        "<#list 1.. as x>${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'}</#list>"
      })
  void noTemplateGoesOnForEver(String text) throws IOException {
    Files.writeString(templates.resolve("page/index.ftlh"), "\n" + text);
    Templates few =
        new Templates(
            new TemplateFiles(templates), new RenderTask.Limits(100_000, 50_000, 100_000_000, 300));
    PageModel.Index index =
        new Site(SampleDocument.japanese().overview(), List.of(), Set.of()).index(Map.of());

    assertThatThrownBy(() -> few.render("index.ftlh", index))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault -> {
              assertThat(fault.finding().sentence()).isEqualTo("W001.endless");
              assertThat(fault.finding().span().source().path()).endsWith("page/index.ftlh");
            });
    await(() -> pagesBeingMade() == 0);
  }

  @Test
  void aListWithoutAnEndIsToldAtItsPlace() throws IOException {
    assertThat(findings("index.ftlh", "<p>\n  <#list 1.. as x>${x}</#list></p>"))
        .extracting(BrokenTemplateTest::said)
        .containsExactly("W001 index.ftlh:2:19-23 W001.endless [] []");
    assertThat(outlet.files()).isEmpty();
  }

  @Test
  void theTimeIsRefused() throws IOException {
    assertThat(
            findings(
                "index.ftlh",
                """
                <#-- .now is refused --><p class="a.now">
                  .now ${book.asOf} ${.now?string('yyyy')}
                <#if .now??></#if>\
                """))
        .extracting(BrokenTemplateTest::said)
        .containsExactly(
            "W001 index.ftlh:2:23-27 W001.now [] []", "W001 index.ftlh:3:6-10 W001.now [] []");
  }

  @Test
  void aFaultIsPrintedWithItsLineAndWhatToWriteInstead() throws IOException {
    Finding fault =
        findings("index.ftlh", "<#list themes as theme>\n  <b>${theme.titel}</b></#list>").get(0);
    assertThat(new FindingPrinter(Locale.JAPANESE).print(fault))
        .contains("index.ftlh:2:8", "「theme.titel」という値はありません", "<b>${theme.titel}</b>", "title");
    assertThat(new FindingPrinter(Locale.ENGLISH).print(fault))
        .contains("Unknown value “theme.titel”");
  }

  @Test
  void aDayAndAMissingValueCanBePrinted() throws IOException {
    assertThat(
            findings(
                "index.ftlh",
                "<#list sections[0].initiatives[0].goals as goal>"
                    + "${goal.facts[0].target.date!\"-\"} </#list>"))
        .isEmpty();
    assertThat(outlet.text("index.html")).isEqualTo("- - - 2019-09-30 - ");
  }

  @Test
  void aTemplateInAnotherEncodingIsTold() throws IOException {
    Files.write(
        templates.resolve("page/legend.ftlh"),
        "<#-- 凡例 -->".getBytes(Charset.forName("windows-31j")));
    assertThat(findings()).extracting(finding -> finding.rule()).containsExactly(Rule.NOT_UTF8);
  }

  /**
   * Threads that make pages, which would take a processor each for as long as the process lasts.
   */
  private static long pagesBeingMade() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("page"))
        .count();
  }

  private static void await(BooleanSupplier done) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("gave up waiting").isLessThan(until);
      Thread.onSpinWait();
    }
  }
}
