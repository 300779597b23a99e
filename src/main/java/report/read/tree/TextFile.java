package report.read.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;

/** Reads a file of UTF-8 text. */
final class TextFile {
  /** Bytes of the largest file: a thousand pages of Japanese text, 3 MiB. */
  static final int LARGEST = 3 * 1024 * 1024;

  /** What Japanese files that are not UTF-8 use, the most common first. */
  private static final List<String> OTHER_ENCODINGS = List.of("windows-31j", "EUC-JP");

  private final Path path;
  private final String shown;
  private final Findings findings;

  TextFile(Path path, String shown, Findings findings) {
    this.path = path;
    this.shown = shown;
    this.findings = findings;
  }

  /** The text without byte order mark; nothing, and a finding, if it cannot be read. */
  Optional<SourceText> read() {
    Span start = Span.start(Source.withoutText(shown));
    if (!Files.isRegularFile(path)) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, start));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
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
    if (result.isError()) {
      findings.add(notUtf8(bytes, read));
      return Optional.empty();
    }
    return Optional.of(new SourceText(shown, read.startsWith("\uFEFF") ? read.substring(1) : read));
  }

  private Finding notUtf8(byte[] bytes, String before) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Finding.of(Rule.NOT_UTF8, Span.start(Source.withoutText(shown)), "UTF-16")
          .saying("Y002.guess");
    }
    for (String encoding : OTHER_ENCODINGS) {
      Optional<String> decoded = decoded(bytes, encoding);
      if (decoded.isPresent() && looksJapanese(decoded.get())) {
        String name = encoding.equals("windows-31j") ? "Shift_JIS (CP932)" : encoding;
        SourceText source = new SourceText(shown, decoded.get());
        return Finding.of(Rule.NOT_UTF8, firstBeyondAscii(source), name).saying("Y002.guess");
      }
    }
    SourceText source = new SourceText(shown, new String(bytes, StandardCharsets.UTF_8));
    return Finding.of(Rule.NOT_UTF8, source.span(before.length(), before.length() + 1));
  }

  private static Span firstBeyondAscii(SourceText source) {
    int first = 0;
    while (first < source.text().length() - 1 && source.text().charAt(first) < 0x80) {
      first++;
    }
    return source.span(first, first + 1);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<String> decoded(byte[] bytes, String encoding) {
    try {
      return Optional.of(
          Charset.forName(encoding)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException | java.nio.charset.UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** More kana and kanji than half-width kana, which is what a wrong guess gives. */
  private static boolean looksJapanese(String text) {
    long full = text.chars().filter(c -> c >= 0x3041 && c <= 0x9FFF).count();
    long half = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return full > half;
  }
}
