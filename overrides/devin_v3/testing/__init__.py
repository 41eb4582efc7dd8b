"""A Devin to test against: a stateful fake of the API on loopback, made from the spec that the SDK is made from.

    from devin_v3 import Devin
    from devin_v3.testing import FakeDevin

    with FakeDevin() as fake:
        devin = Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id)
        session = devin.sessions.create(prompt="Fix the flaky test")

Needs the extra `devin-v3[testing]`. `python -m devin_v3.testing --port 8080` serves it to other programs. The fixtures
`fake_devin`, `devin` and `async_devin` of `devin_v3.testing.pytest_plugin` come with the extra. Names load when they
are first used, so that the plugin costs a test run that does not use it nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .contract.examples import UnsatisfiableSchemaError as UnsatisfiableSchemaError
    from .contract.record import Recorded as Recorded
    from .fake import FakeDevin as FakeDevin
    from .world.script import Step as Step

_HOMES: Final = {
    "Clock": "clock",
    "FakeDevin": "fake",
    "Recorded": "contract.record",
    "Step": "world.script",
    "UnsatisfiableSchemaError": "contract.examples",
}

__all__ = ["Clock", "FakeDevin", "Recorded", "Step", "UnsatisfiableSchemaError"]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f".{home}", __name__)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"{__name__}.{name} needs {error.name}: pip install 'devin-v3[testing]'", name=error.name
        ) from None
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
