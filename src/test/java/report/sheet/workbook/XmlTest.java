package report.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTest {
  private final StringWriter out = new StringWriter();

  @Test
  void elementsCloseInOrderAndEmptyOnesAtOnce() throws IOException {
    new Xml(out).begin("a").set("n", 1).begin("b").end().element("c", "x").end();
    assertThat(written()).isEqualTo("<a n=\"1\"><b/><c>x</c></a>");
  }

  @Test
  void whatMeansSomethingInXmlIsEscaped() throws IOException {
    new Xml(out).begin("a").set("n", "\"<&>\n").text("\"<&>\n\r").end();
    assertThat(written()).isEqualTo("<a n=\"&quot;&lt;&amp;&gt;&#10;\">\"&lt;&amp;&gt;\n&#13;</a>");
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndPairsStay() throws IOException {
    new Xml(out).begin("a").text("𠮷\u0001\uD842x\uDFB7\uFFFE").end();
    assertThat(written()).isEqualTo("<a>𠮷\uFFFD\uFFFDx\uFFFD\uFFFD</a>");
  }

  @ParameterizedTest
  @CsvSource({"15.0, 15", "1.875, 1.875", "-3, -3", "0, 0"})
  void wholeNumbersHaveNoPoint(double number, String written) throws IOException {
    new Xml(out).begin("a").set("n", number).end();
    assertThat(written()).isEqualTo("<a n=\"" + written + "\"/>");
  }

  private String written() {
    return out.toString().substring(out.toString().indexOf("?>") + 2);
  }
}
