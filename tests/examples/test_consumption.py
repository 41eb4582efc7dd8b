from __future__ import annotations

import json
import re
import subprocess

import pytest

from tests.examples.conftest import ROOT, need

NOTEBOOK = ROOT / "examples/consumption.ipynb"


def test_no_output_is_kept():
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert code
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_plot_and_the_total(devin, fake_devin, monkeypatch, tmp_path, zone):
    need("matplotlib", "nbclient", "ipykernel")
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("UNTIL", "2025-12-31")
    notebook = tmp_path / NOTEBOOK.name
    notebook.write_bytes(NOTEBOOK.read_bytes())
    run = ["jupyter", "execute", "--output=executed", str(notebook)]
    done = subprocess.run(run, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    cells = json.loads((tmp_path / "executed.ipynb").read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    assert any("image/png" in output.get("data", {}) for output in outputs)
    text = "".join("".join(output.get("text", "")) for output in outputs)

    days = devin.consumption.daily.get(
        time_after=int(fake_devin.now) - 30 * 86_400, time_before=int(fake_devin.now)
    ).consumption_by_date
    most = max(days, key=lambda day: day.acus)
    [(total, date, peak)] = re.findall(r"^([\d.]+) ACU in 30 days, most on (\S+): ([\d.]+)$", text, re.MULTILINE)
    assert (total, peak) == (f"{sum(day.acus for day in days):.2f}", f"{most.acus:.2f}")
    assert date == "2025-12-05"
    assert most.date == 1_764_892_800  # 2025-12-05T00:00:00Z
