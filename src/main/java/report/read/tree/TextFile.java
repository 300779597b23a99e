package report.read.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.project.EntryKind;
import report.project.ProjectFiles;

/** Reads a file of UTF-8 text. */
final class TextFile {
  /** Bytes of the largest file: a thousand pages of Japanese text, 3 MiB. */
  static final int LARGEST = 3 * 1024 * 1024;

  /** The maximum length of a line: that of the longest text, and its key. */
  static final int LONGEST_LINE = 101_000;

  private final ProjectFiles project;
  private final Path path;
  private final String shown;
  private final Findings findings;

  TextFile(ProjectFiles project, Path path, String shown, Findings findings) {
    this.project = project;
    this.path = path;
    this.shown = shown;
    this.findings = findings;
  }

  /** The text without byte order mark; empty, with a finding, if it cannot be read. */
  Optional<SourceText> read() {
    Span start = Span.start(Source.withoutText(shown));
    EntryKind kind = project.kind(path);
    if (kind != EntryKind.FILE) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, start).withMessage(RefusedKind.sentence(kind)));
      return Optional.empty();
    }
    try (InputStream in = project.open(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        findings.add(Finding.of(Rule.TOO_LARGE, start, "3"));
        return Optional.empty();
      }
      return decode(bytes);
    } catch (IOException e) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, start));
      return Optional.empty();
    }
  }

  private Optional<SourceText> decode(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
    String read = text.flip().toString();
    Optional<OtherEncoding> other = OtherEncoding.of(bytes, result.isError());
    if (other.isPresent()) {
      findings.add(likely(other.get()));
      return Optional.empty();
    }
    if (result.isError()) {
      SourceText source = new SourceText(shown, new String(bytes, StandardCharsets.UTF_8));
      findings.add(Finding.of(Rule.NOT_UTF8, source.span(read.length(), read.length() + 1)));
      return Optional.empty();
    }
    return Optional.of(unmarked(read)).filter(this::hasLines);
  }

  /** Whether none of its lines is longer than any text. */
  private boolean hasLines(SourceText source) {
    List<String> lines = source.source().lines();
    int longest =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).length() > LONGEST_LINE)
            .findFirst()
            .orElse(-1);
    if (longest >= 0) {
      int start = source.lineStart(longest);
      findings.add(
          Finding.of(Rule.TOO_LARGE, source.span(start, start), "" + LONGEST_LINE)
              .withMessage("Y006.line"));
    }
    return longest < 0;
  }

  private SourceText unmarked(String read) {
    boolean marked = read.startsWith("\uFEFF");
    SourceText source = new SourceText(shown, marked ? read.substring(1) : read);
    if (marked) {
      findings.add(
          Finding.of(Rule.BYTE_ORDER_MARK, source.span(0, 0))
              .withFix(Edit.withoutByteOrderMark(source.source())));
    }
    return source;
  }

  private Finding likely(OtherEncoding encoding) {
    SourceText source = new SourceText(shown, encoding.text());
    return Finding.of(Rule.NOT_UTF8, firstBeyondAscii(source), encoding.name())
        .withMessage("Y002.guess");
  }

  private static Span firstBeyondAscii(SourceText source) {
    int first = 0;
    while (first < source.text().length() - 1 && source.text().charAt(first) < 0x80) {
      first++;
    }
    return source.span(first, first + 1);
  }
}
