"""Cells of tables say what they are in: column and row heads, a caption, the head of the column on each cell."""

from scripts.render.table_heads import with_heads

TABLE = """<h2 id="systems">Systems<a class="headerlink" href="#systems">¶</a></h2>
<table>
<thead>
<tr>
<th>System</th>
<th>Orbit<sup>1</sup></th>
</tr>
</thead>
<tbody>
<tr>
<td data-item="systems/qzss"><a href="q.html">QZSS &amp; more</a></td>
<td>QZO</td>
</tr>
</tbody>
</table>"""


def test_heads_have_scopes_and_cells_the_head_of_their_column() -> None:
    html = with_heads(TABLE)
    assert '<th scope="col">System</th>' in html
    assert '<th scope="row" data-item="systems/qzss"><a href="q.html">QZSS &amp; more</a></th>' in html
    assert '<td data-label="Orbit">QZO</td>' in html


def test_the_caption_is_the_heading_above() -> None:
    assert "<table>\n<caption>Systems</caption>\n<thead>" in with_heads(TABLE)
    assert "<caption>" not in with_heads(TABLE.partition("</h2>\n")[2])


def test_other_tables_stay_as_they_are() -> None:
    drawn = '<table class="figure"><tr><td>1</td></tr></table>'
    assert with_heads(drawn) == drawn
