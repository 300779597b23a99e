package report.read.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Converts brackets that begin with a circumflex to glossary marks. */
final class TermMarks implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    String text = info.text(scanner);
    boolean isMark = text.startsWith("^") && text.length() > 1 && info.destination() == null;
    return isMark
        ? LinkResult.replaceWith(new TermMark(text.substring(1).strip()), info.afterTextBracket())
        : LinkResult.none();
  }
}
