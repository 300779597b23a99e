package report.read.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code **} in the way it is meant in Japanese. CommonMark uses white space and punctuation
 * to decide whether one opens or closes: in {@code 目標**（必達）**です} and {@code **100％**達成} there is no
 * white space, and it finds no bold text. Here the first opens and the next closes, if there is a
 * character on the side of the bold text.
 */
final class BoldMarks implements InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('*');
  }

  @Override
  public InlineContentParser create() {
    return BoldMarks::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    int count = scanner.matchMultiple('*');
    if (count != BoldMark.WRITTEN.length()) {
      return ParsedInline.none();
    }
    int after = scanner.peekCodePoint();
    return ParsedInline.of(new BoldMark(isLetter(after), isLetter(before)), scanner.position());
  }

  private static boolean isLetter(int codePoint) {
    return codePoint != Scanner.END && !Character.isWhitespace(codePoint) && codePoint != '　';
  }
}
