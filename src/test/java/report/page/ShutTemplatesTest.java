package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.finding.Finding;
import report.finding.Findings;

/** What a page template of somebody else is not let do, and that it ends as a finding. */
@Timeout(30)
@Tag("slow")
class ShutTemplatesTest {
  @TempDir Path templates;
  private final MemoryOutlet outlet = new MemoryOutlet();

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(templates.resolve("page"));
  }

  private List<String> sentences(String template) throws IOException {
    Files.writeString(templates.resolve("page/index.ftlh"), template);
    Findings findings = new Findings();
    Pages.write(new PageOutput(templates), SampleDocument.japanese(), outlet, findings);
    return findings.sorted().stream().map(Finding::sentence).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x = \">\" + .now?string>",
        "${.now?long}",
        "${\"a ${.now}\"}",
        "<#function f x=.now><#return x></#function>",
        "<#list [1]?map(x -> .now) as y></#list>",
        "<#assign x>${.now?iso_utc}</#assign>",
        "<@layout title=.now?string/>",
        "<#if (1 + {\"a\": [.now?long]}.a[0]) gt 1></#if>",
        "<#switch .now?long><#case 1></#switch>",
        "${(missing!.now)?string}",
      })
  void theTimeIsShutWhereverItStands(String template) throws IOException {
    assertThat(sentences(template)).containsExactly("W001.now");
    assertThat(outlet.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\".now\"?eval}",
        "<#assign t = r'<@t/>'?interpret><@t/>",
        "<@('$' + '{.now}')?interpret/>",
        "${'java.io.File'?new('x')}",
        "${book?api.class}",
        "<#setting time_zone='JVM default'>",
        "<#setting locale='JVM default'>${1}",
        "<#setting timeZone='JVM ' + 'default'>",
        "${'30-01-01'?date('yy-MM-dd')?string('yyyy')}",
        "${'a'?left_pad(2000000000)}",
        "${'a'?rightPad(2000000000)}",
        "${'30-01-01'?datetime('yy-MM-dd')?long}",
        "<#if false><#else>${[1, ('1'?eval)][1]}</#if>",
      })
  void whatReachesIntoTheProgramTheMachineOrTheDayIsShut(String template) throws IOException {
    assertThat(sentences(template)).isNotEmpty().allMatch("W001.shut"::equals);
    assertThat(outlet.files()).isEmpty();
  }

  /** What has no steps is given up after a time; the others after so many steps or letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x>${x}</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f x><#return f(x + 1)></#function>${f(1)}",
        "<#assign s = 'あ'><#list 1.. as x><#assign s = s + s></#list>",
        "<#assign s = 'あ'><#list 1.. as x><#assign s>${s}${s}</#assign></#list>",
        "<#assign s = 'あ'><#list 1.. as x><#assign s = s?replace('あ', 'ああ')></#list>",
        "<#macro m><#nested><#nested></#macro><#macro n><@m><@n/></@m></#macro><@n/>",
        "<#list 1.. as x><#list 1.. as y></#list></#list>",
      })
  void whatDoesNotEndIsGivenUp(String template) throws IOException {
    assertThat(sentences(template)).containsExactly("W001.endless");
    assertThat(outlet.files()).isEmpty();
  }

  /** Nothing in it is a step at which it could be ended. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${(1..)?filter(x -> x < 0)?first}",
        "<#assign r = 1..>",
        "<#list (1..)?map(x -> x) as x>${x}</#list>",
        "${[1..]?size}",
        "${(1..)?join(',')}",
      })
  void aRangeWithoutAnEndStandsOnlyWhereSomethingEndsIt(String template) throws IOException {
    assertThat(sentences(template)).containsExactly("W001.range");
    assertThat(sentences("<#list 1.. as x><#if x gt 3><#break></#if>${[1, 2, 3][1..][0]}</#list>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"style.css", "script.js", "index.ftlh"})
  void aFileThatIsTooLargeIsNotRead(String name) throws IOException {
    huge(name);
    Findings findings = new Findings();
    Pages.write(new PageOutput(templates), SampleDocument.japanese(), outlet, findings);
    assertThat(findings.sorted()).extracting(Finding::sentence).containsExactly("W001.large");
  }

  @Test
  void whatNoTemplateCanTakeInIsLeftAlone() throws IOException {
    huge("video.mp4");
    assertThat(sentences("<#list 1..3 as x>${x}</#list>")).isEmpty();
  }

  @Test
  void whatAnIncludedFileOfAnyNameAsksForIsShutToo() throws IOException {
    Files.writeString(templates.resolve("page/own.txt"), "${.now}");
    assertThat(sentences("<#include 'own.' + 'txt'>")).containsExactly("W001.now");
  }

  @Test
  void textsThatOnlyLookSoArePrinted() throws IOException {
    assertThat(sentences("<#-- ${.now} --><#noparse>${.now}</#noparse> ?eval ${'.now?eval'}"))
        .isEmpty();
    assertThat(outlet.text("index.html")).isEqualTo("${.now} ?eval .now?eval");
  }

  @Test
  void aTemplateNestedTooDeeplyIsAFinding() throws IOException {
    assertThat(sentences("<#if true>".repeat(5_000) + "</#if>".repeat(5_000)))
        .containsExactly("W001.deep");
    assertThat(sentences("<#if true>".repeat(300) + "</#if>".repeat(300)))
        .containsExactly("W001.deep");
    assertThat(sentences("<#if true>".repeat(100) + "</#if>".repeat(100))).isEmpty();
    assertThat(sentences("${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}"))
        .containsExactly("W001.deep");
    assertThat(sentences("${" + "[".repeat(20_000) + "]".repeat(20_000) + "}"))
        .containsExactly("W001.deep");
    assertThat(sentences("${1" + "+1".repeat(20_000) + "}")).containsExactly("W001.deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#return 1>", "<#return>", "<#list [1] as x></#list><#break>"})
  void aDirectiveOutOfItsPlaceIsAFinding(String template) throws IOException {
    assertThat(sentences(template)).allMatch(sentence -> sentence.startsWith("W001"));
  }

  @Test
  void aTemplateLargerThanTemplatesAreIsNotRead() throws IOException {
    assertThat(sentences(" ".repeat((1 << 20) + 1))).containsExactly("W001.large");
    Files.writeString(templates.resolve("page/own.txt"), " ".repeat((1 << 20) + 1));
    assertThat(sentences("<#include 'own.txt'>")).containsExactly("W001.large");
  }

  /** A file of 16 GB without content. */
  private void huge(String name) throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(templates.resolve("page").resolve(name).toFile(), "rw")) {
      file.setLength(1L << 34);
    }
  }
}
