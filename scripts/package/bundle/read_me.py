"""The plain-text files that the reader of the bundle opens first, one in each language."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.load.edition import Edition

_JAPANESE = """\
{title}　オフライン版

{description}

版　　　　第{version}版（{date:%Y}年{date.month}月{date.day}日現在）
編集　　　{editors}
最新の版　{site_url}
利用条件　{licence}（{licence_url}）


開き方

1. zipファイルをすべて展開します。Windowsでは、zipファイルを右クリックして「すべて展開」を選びます。
   zipファイルの中のindex.htmlを直接開くと、正しく表示されません。
2. 展開したフォルダーの index.html をダブルクリックします。
   日本語で開きます。右上の「English」で英語に切り替わります。

ネットワークには一切接続しません。検索も使えます（右上の検索欄、または「/」キー）。
JavaScriptを無効にしたブラウザーでも、検索と絞り込みのほかはすべて使えます。
{books}

改変されていないことの確かめ方

zipファイルと一緒に公開している {zip_name}.sha256 の値が、
次の命令の結果と同じであることを確かめます。

  Windows   certutil -hashfile {zip_name} SHA256
  macOS     shasum -a 256 {zip_name}
  Linux     sha256sum {zip_name}
"""

_ENGLISH = """\
{title}, offline edition

{description}

Edition       version {version}, as of {date:%B} {date.day}, {date:%Y}
Editors       {editors}
Latest        {site_url}
Licence       {licence} ({licence_url})


How to open it

1. Unzip everything. On Windows, right-click the zip file and choose "Extract All".
   The pages do not work from inside the zip file.
2. Double-click index.html in the folder.
   It opens in Japanese; "English" at the top right switches the language.

Nothing is asked of the network. Search works (the box at the top right, or the "/" key).
With JavaScript off everything but search and filters works.
{books}

How to verify it

The value in {zip_name}.sha256, published beside the zip file,
must be the same as the result of:

  Windows   certutil -hashfile {zip_name} SHA256
  macOS     shasum -a 256 {zip_name}
  Linux     sha256sum {zip_name}
"""

_BOOKS = {"ja": "\n本として読むには、次のファイルを開きます。\n{files}\n", "en": "\nTo read it as a book, open:\n{files}\n"}


def read_me_files(edition: Edition, zip_name: str, books: Sequence[str]) -> dict[str, bytes]:
    """Return the name and bytes of each file; `books` are the names of the books beside index.html.

    They begin with a byte-order mark and have CRLF at the end of each line, so that Windows' editor shows them as they are.
    """
    files = {}
    for name, language, template in (("お読みください.txt", "ja", _JAPANESE), ("READ ME.txt", "en", _ENGLISH)):
        listed = _BOOKS[language].format(files="\n".join(f"  {book}" for book in books)) if books else ""
        text = template.format(
            title=edition.title[language],
            description=edition.description[language],
            editors=edition.editors[language],
            version=edition.version,
            date=edition.date.first,
            site_url=edition.site_url,
            licence=edition.licence,
            licence_url=edition.licence_url,
            zip_name=zip_name,
            books=listed,
        )
        files[name] = text.replace("\n", "\r\n").encode("utf-8-sig")
    return files
