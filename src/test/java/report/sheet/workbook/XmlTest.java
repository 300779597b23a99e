package report.sheet.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTest {

  @Test
  void elementsCloseInOrderAndEmptyOnesAtOnce() throws IOException {
    assertThat(written(xml -> xml.begin("a").set("n", 1).begin("b").end().element("c", "x").end()))
        .isEqualTo("<a n=\"1\"><b/><c>x</c></a>");
  }

  @Test
  void whatMeansSomethingInXmlIsEscaped() throws IOException {
    assertThat(written(xml -> xml.begin("a").set("n", "\"<&>\n").text("\"<&>\n\r").end()))
        .isEqualTo("<a n=\"&quot;&lt;&amp;&gt;&#10;\">\"&lt;&amp;&gt;\n&#13;</a>");
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndPairsStay() throws IOException {
    assertThat(written(xml -> xml.begin("a").text("𠮷\u0001\uD842x\uDFB7\uFFFE").end()))
        .isEqualTo("<a>𠮷\uFFFD\uFFFDx\uFFFD\uFFFD</a>");
  }

  @Test
  void aLongDocumentIsWhole() throws IOException {
    String all =
        written(
            xml -> {
              xml.begin("a");
              for (int i = 0; i < 10_000; i++) {
                xml.element("b", "𠮷" + i);
              }
              xml.end();
            });

    assertThat(all).startsWith("<a><b>𠮷0</b><b>𠮷1</b>").endsWith("<b>𠮷9999</b></a>");
    assertThat(all.split("</b>")).hasSize(10_001);
  }

  @ParameterizedTest
  @CsvSource({"15.0, 15", "1.875, 1.875", "-3, -3", "0, 0"})
  void wholeNumbersHaveNoPoint(double number, String written) throws IOException {
    assertThat(written(xml -> xml.begin("a").set("n", number).end()))
        .isEqualTo("<a n=\"" + written + "\"/>");
  }

  /** What is written after the head. */
  private static String written(PartFiles.Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Xml xml = new Xml(bytes)) {
      content.write(xml);
    }
    String all = bytes.toString(UTF_8);
    return all.substring(all.indexOf("?>") + 2);
  }
}
