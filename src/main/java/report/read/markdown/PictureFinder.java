package report.read.markdown;

import java.util.List;
import java.util.Optional;
import report.picture.Picture;

/** Finds the pictures that texts show. */
@FunctionalInterface
public interface PictureFinder {
  /** For texts that cannot show pictures. */
  PictureFinder NONE = (address, alt) -> Answer.refused("T018.here", address);

  /**
   * Finds a picture.
   *
   * @param address its address as written in the text
   * @param alt its alternative text, not blank
   * @return the picture, or why it cannot be shown
   */
  Answer find(String address, String alt);

  /** A picture, or why it cannot be shown. */
  sealed interface Answer {
    /**
     * The picture.
     *
     * @param picture the picture
     */
    record Found(Picture picture) implements Answer {}

    /**
     * No picture.
     *
     * @param sentence the key of the message
     * @param arguments its arguments
     * @param instead the address that was probably meant
     */
    record Refused(String sentence, List<String> arguments, Optional<String> instead)
        implements Answer {
      /** Copies the list. */
      public Refused {
        arguments = List.copyOf(arguments);
      }
    }

    /** No picture, without an address that was probably meant. */
    static Answer refused(String sentence, String... arguments) {
      return new Refused(sentence, List.of(arguments), Optional.empty());
    }
  }
}
