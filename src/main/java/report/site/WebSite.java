package report.site;

import java.net.URI;
import java.util.Optional;
import report.picture.Picture;

/**
 * Where and how a book is published on the web.
 *
 * @param address the folder of its pages: begins with https, ends with a slash, has no user, query
 *     or fragment
 * @param contact whom to ask
 * @param license under which license texts and data may be reused
 * @param icon the icon of its pages
 * @param analytics the host whose scripts its pages may load, such as stats.example.lg.jp
 */
public record WebSite(
    String address,
    Optional<Contact> contact,
    Optional<License> license,
    Optional<Picture> icon,
    Optional<String> analytics) {
  /**
   * The same site in a folder inside its folder.
   *
   * @param folder the name of the folder
   * @return the site of the pages in it
   */
  public WebSite inside(String folder) {
    return new WebSite(address + folder + "/", contact, license, icon, analytics);
  }

  /**
   * Whom to ask.
   *
   * @param name the department
   * @param phone its telephone number, may be empty
   * @param mail its mail address, may be empty
   */
  public record Contact(String name, String phone, String mail) {}

  /**
   * The path of the address, as a server sees it.
   *
   * @return it begins and ends with a slash, and nothing in it is percent-encoded
   */
  public String path() {
    return URI.create(address).getPath();
  }

  /**
   * The path of the address, as links write it.
   *
   * @return it begins and ends with a slash
   */
  public String rawPath() {
    return URI.create(address).getRawPath();
  }
}
