package report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Paint;
import report.finding.Span;

/**
 * Writes findings as a test report. A file without findings is a passed test; a finding that does
 * not fail the run is a passed test with the finding in its output.
 */
final class JunitReport {
  private final FindingReport report;
  private final FindingPrinter printer;
  private final List<Finding> told;
  private final Map<String, List<Finding>> suites = new TreeMap<>();

  JunitReport(FindingReport report) {
    this.report = report;
    this.printer = new FindingPrinter(report.texts(), Paint.NONE);
    report.files().forEach(file -> suites.put(FindingPath.of(file), new ArrayList<>()));
    this.told = report.told();
    for (Finding finding : told) {
      suites
          .computeIfAbsent(FindingPath.of(finding.span().source()), path -> new ArrayList<>())
          .add(finding);
    }
  }

  void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      start(xml, 0, "testsuites");
      xml.writeAttribute("name", "report validate");
      counts(xml, suites.values().stream().mapToInt(JunitReport::tests).sum(), told);
      for (Map.Entry<String, List<Finding>> suite : suites.entrySet()) {
        suite(xml, suite.getKey(), suite.getValue());
      }
      end(xml, 0);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException fault) {
      throw new IOException(fault);
    }
  }

  private void suite(XMLStreamWriter xml, String path, List<Finding> findings)
      throws XMLStreamException {
    start(xml, 1, "testsuite");
    xml.writeAttribute("name", xmlText(path));
    counts(xml, tests(findings), findings);
    if (findings.isEmpty()) {
      test(xml, path, "validate");
      xml.writeEndElement();
    }
    for (Finding finding : findings) {
      finding(xml, path, finding);
    }
    end(xml, 1);
  }

  private void finding(XMLStreamWriter xml, String path, Finding finding)
      throws XMLStreamException {
    Span span = finding.span();
    String line = span.source().hasLines() ? span.line() + ":" + span.column() + " " : "";
    String place = span.source().cell().map(cell -> cell + " ").orElse(line);
    test(xml, path, xmlText(place) + finding.rule().id() + " " + finding.rule().title());
    boolean fails = report.fails(finding);
    start(xml, 3, fails ? "failure" : "system-out");
    if (fails) {
      xml.writeAttribute("type", finding.rule().id());
      xml.writeAttribute("message", xmlText(report.texts().message(finding)));
    }
    xml.writeCharacters(xmlText(printer.print(finding)));
    xml.writeEndElement();
    end(xml, 2);
  }

  private static void test(XMLStreamWriter xml, String path, String name)
      throws XMLStreamException {
    start(xml, 2, "testcase");
    xml.writeAttribute("classname", xmlText(path));
    xml.writeAttribute("name", name);
    xml.writeAttribute("file", xmlText(path));
  }

  private void counts(XMLStreamWriter xml, int tests, List<Finding> findings)
      throws XMLStreamException {
    long failures = findings.stream().filter(report::fails).count();
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
  }

  private static int tests(List<Finding> findings) {
    return Math.max(1, findings.size());
  }

  private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  /** A text with a mark in place of each character that is not allowed in XML 1.0. */
  private static String xmlText(String text) {
    StringBuilder held = new StringBuilder(text.length());
    text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(held::appendCodePoint);
    return held.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
