// What a start of the studio is compared with: an empty main window.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 860);
    window.show();
    return QApplication::exec();
}
