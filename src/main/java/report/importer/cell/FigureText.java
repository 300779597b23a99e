package report.importer.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the content of a cell with a figure is read. */
public sealed interface FigureText {
  /** Nothing stands there. */
  record Blank() implements FigureText {}

  /**
   * Words for no figure: －, 集計中.
   *
   * @param words the words as plan files write them
   * @param times for how many figures they stand
   */
  record NoFigure(String words, int times) implements FigureText {
    public NoFigure(String words) {
      this(words, 1);
    }
  }

  /**
   * A figure, or several.
   *
   * @param literals each as plan files write it, with its unit
   * @param names what each is a figure of, if the cell says so; otherwise none
   * @param number the number of a single figure
   */
  record Written(List<String> literals, List<String> names, Optional<BigDecimal> number)
      implements FigureText {
    /** Copies the lists. */
    public Written {
      literals = List.copyOf(literals);
      names = List.copyOf(names);
    }
  }

  /**
   * A day by which something is to be done: R7年度末.
   *
   * @param words the day as plan files write it
   */
  record Day(String words) implements FigureText {}

  /**
   * Something that cannot be read for certain.
   *
   * @param sentence the sentence of the finding
   * @param seen what stands there
   * @param probable what was perhaps meant
   */
  record Unclear(String sentence, String seen, List<String> probable) implements FigureText {
    /** Copies the list. */
    public Unclear {
      probable = List.copyOf(probable);
    }
  }
}
